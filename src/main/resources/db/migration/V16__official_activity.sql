-- The branch in which a member of a committee lives his Party life, who is listed at that committee (S003-R05).
alter table subject
    add official_activity_at varchar(50) references unit (id);

-- Who attends and directs reviews, who was invited, which levels were announced, what is to be done about shortcomings.

-- As imported, all of a plan's or none: the only table here whose rows another import replaces.
create table attendee (
    id       bigint generated always as identity primary key,
    plan     text    not null,
    number   integer not null check (number > 0),
    unit     text    not null references unit,
    position text    not null,
    account  text    references staff_account
);

create index attendee_of_unit on attendee (plan, unit, id);

create table invitation (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    unit         text        not null references unit,
    registration bigint      not null references review_day_registration,
    -- 0 for the first; one more for each later registration of the unit, as calendars want it.
    sequence     integer     not null check (sequence >= 0),
    position     text        not null,
    -- Empty where somebody has to hand the invitation over.
    address      text,
    posted_at    timestamptz not null,
    unique (registration, position)
);

-- What was left of the working days that the plan wants before a review, in the unit's own words (S000-R13).
alter table review_day_registration
    add short_notice text;

create table level_notice (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    body        text        not null references unit,
    number      text        not null,
    noticed_on  date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table level_notice_subject (
    level_notice bigint not null references level_notice,
    subject      text   not null references subject,
    primary key (level_notice, subject)
);

create table rating_notice (
    id         bigint generated always as identity primary key,
    plan       text        not null,
    subject    text        not null references subject,
    noticed_on date        not null,
    body       text        references unit,
    told_at    timestamptz not null,
    unique (plan, subject)
);

create table remedial_plan (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    unit         text        not null references unit,
    subject      text        not null references subject,
    shortcomings text        not null,
    measures     text        not null,
    complete_by  date        not null,
    commitment   text,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create index remedial_plan_subject on remedial_plan (plan, subject, id);

create trigger keep_row before update or delete on invitation for each row execute function keep_row();
create trigger keep_row before update or delete on level_notice for each row execute function keep_row();
create trigger keep_row before update or delete on level_notice_subject for each row execute function keep_row();
create trigger keep_row before update or delete on rating_notice for each row execute function keep_row();
create trigger keep_row before update or delete on remedial_plan for each row execute function keep_row();

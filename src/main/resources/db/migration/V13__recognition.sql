-- «Bốn tốt», commendations, what participating raters and the staff rating said; rows are added, never changed.

create table four_good (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    stage       text        not null check (stage in ('SELF', 'DECISION')),
    met         boolean     not null,
    note        text,
    body        text        references unit,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index four_good_of_plan on four_good (plan, stage, subject, id);

create trigger keep_four_good before update or delete on four_good
    for each row execute function keep_row();

create table commendation (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    step        text        not null
        check (step in ('PROPOSED', 'WITHDRAWN', 'GRANTED', 'RECOMMENDED', 'DECLINED')),
    award       text        not null,
    note        text,
    body        text        references unit,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (step <> 'DECLINED' or note is not null)
);

create index commendation_of_plan on commendation (plan, subject, id);

create trigger keep_commendation before update or delete on commendation
    for each row execute function keep_row();

create table rater_round (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    reply_by    date,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index rater_round_of_plan on rater_round (plan, id);

create trigger keep_rater_round before update or delete on rater_round
    for each row execute function keep_row();

create table rater (
    rater_round bigint not null references rater_round,
    unit        text   not null references unit,
    primary key (rater_round, unit)
);

create trigger keep_rater before update or delete on rater
    for each row execute function keep_row();

create table rater_opinion (
    id          bigint generated always as identity primary key,
    round       bigint      not null,
    rater       text        not null,
    subject     text        not null references subject,
    level       text        check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    comment     text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    foreign key (round, rater) references rater
);

create index rater_opinion_of_round on rater_opinion (round, rater, subject, id);

create trigger keep_rater_opinion before update or delete on rater_opinion
    for each row execute function keep_row();

create table staff_level (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    level       text        check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index staff_level_of_plan on staff_level (plan, subject, id);

create trigger keep_staff_level before update or delete on staff_level
    for each row execute function keep_row();

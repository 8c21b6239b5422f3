-- What a court could ask for is a row; rows are added, never changed, by the forms of the plans.

create table product_clock (
    start         text primary key,
    ahead_seconds bigint not null
);

create table briefing (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    held_on     date        not null,
    attendees   integer     not null check (attendees >= 0),
    content     text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table basis_answer (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    remark      text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table basis_opinion (
    basis_answer bigint not null references basis_answer,
    subject      text   not null references subject,
    opinion      text   not null,
    primary key (basis_answer, subject)
);

create table basis_check (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    basis       text        not null,
    received    boolean     not null,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table review_report (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    subject      text        not null references subject,
    strengths    text        not null,
    shortcomings text        not null,
    remedies     text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create table review_basis (
    review_report bigint not null references review_report,
    basis         text   not null,
    result        text   not null,
    primary key (review_report, basis)
);

create table review_meeting (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    held_on     date        not null,
    attendees   integer     not null check (attendees >= 0),
    minutes     text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table rating (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    stage       text        not null check (stage in ('SELF', 'PROPOSAL', 'APPRAISAL', 'DECISION')),
    level       text        not null check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    reason      text,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index rating_of_plan on rating (plan, stage, subject, id);

create function keep_rating() returns trigger language plpgsql as
$$
begin
    raise exception 'A rating is never changed or removed: add a new row.';
end
$$;

create trigger keep_rating before update or delete on rating
    for each row execute function keep_rating();

create table dossier (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    unit         text        not null references unit,
    kind         text        not null,
    conclusion   text        not null,
    compiled_by  text        not null,
    compiled_at  timestamptz not null,
    recipient    text        references unit,
    submitted_at timestamptz
);

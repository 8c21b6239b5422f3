-- Who was late with what: one row per plan, unit and deadline; escalation is the product's, not the plans'.

create table escalation (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    deadline    text        not null,
    instance    text        not null,
    level       integer     not null default 0,
    late_from   timestamptz not null,
    raised_at   timestamptz not null,
    resolved_at timestamptz,
    unique (plan, unit, deadline)
);

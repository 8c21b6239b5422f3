-- What is scored (tiêu chí), and the sheets on which it was: a sheet is added, never changed.

create table criterion (
    id           bigint generated always as identity primary key,
    plan         text    not null,
    subject_kind text    not null,
    position     integer not null check (position > 0),
    slug         text    not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    criterion    text    not null,
    content      text    not null,
    points       numeric not null check (points > 0),
    unique (plan, subject_kind, slug),
    unique (plan, subject_kind, position)
);

create table score_sheet (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    stage       text        not null check (stage in ('SELF', 'PROPOSAL', 'APPRAISAL', 'DECISION')),
    total       numeric     not null check (total >= 0),
    level       text        not null check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index score_sheet_of_plan on score_sheet (plan, subject, stage, id);

create table score_item (
    score_sheet bigint  not null references score_sheet,
    -- While a sheet uses it, a criterion cannot be removed.
    criterion   bigint  not null references criterion,
    deduction   numeric not null check (deduction >= 0),
    bonus       numeric not null check (bonus >= 0),
    cause       text,
    remedy      text,
    primary key (score_sheet, criterion),
    check (deduction = 0 or (cause is not null and remedy is not null))
);

create index score_item_of_criterion on score_item (criterion);

create function keep_score() returns trigger language plpgsql as
$$
begin
    raise exception 'A score is never changed or removed: add a new sheet.';
end
$$;

create trigger keep_score_sheet before update or delete on score_sheet
    for each row execute function keep_score();

create trigger keep_score_item before update or delete on score_item
    for each row execute function keep_score();

create function keep_criterion() returns trigger language plpgsql as
$$
begin
    raise exception 'A criterion is never changed: import the criteria of its kind anew.';
end
$$;

create trigger keep_criterion before update on criterion
    for each row execute function keep_criterion();

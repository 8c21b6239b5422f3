-- The work around reviews and what the organization board had to clarify; rows are added, never changed, by the forms.

create table issued_document (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    document    text        not null,
    number      text,
    drawn_up_on date        not null,
    summary     text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table review_suggestion (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    subject     text        not null references subject,
    suggestion  text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index review_suggestion_subject on review_suggestion (plan, subject, id);

create table opinion_round (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    document    text,
    asked_on    date        not null,
    closed_on   date        not null check (closed_on >= asked_on),
    parties     text        not null,
    opinions    text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create table review_day_registration (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    place       text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index review_day_registration_unit on review_day_registration (plan, unit, id);

create table attendee_assignment (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    unit         text        not null references unit,
    registration bigint      not null references review_day_registration,
    positions    text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

alter table review_meeting
    add held_until          date,
    add held_days           numeric(4, 1),
    add individual_findings text,
    add check ((held_until is null) = (held_days is null)),
    add check (held_until >= held_on),
    add check (held_days > 0 and held_days <= held_until - held_on + 1 and mod(held_days, 0.5) = 0);

alter table dossier
    add subject text references subject;

create table dossier_item (
    dossier  bigint  not null references dossier,
    position integer not null,
    name     text    not null,
    primary key (dossier, position)
);

create table authority_ruling (
    id           bigint generated always as identity primary key,
    plan         text        not null,
    subject_kind text        not null,
    unit_kind    text        not null,
    decider      text        not null,
    basis        text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);

create function keep_row() returns trigger language plpgsql as
$$
begin
    raise exception 'A row of % is never changed or removed: add a new row.', tg_table_name;
end
$$;

create trigger keep_row before update or delete on issued_document for each row execute function keep_row();
create trigger keep_row before update or delete on review_suggestion for each row execute function keep_row();
create trigger keep_row before update or delete on opinion_round for each row execute function keep_row();
create trigger keep_row before update or delete on review_day_registration for each row execute function keep_row();
create trigger keep_row before update or delete on attendee_assignment for each row execute function keep_row();
create trigger keep_row before update or delete on dossier_item for each row execute function keep_row();
create trigger keep_row before update or delete on authority_ruling for each row execute function keep_row();

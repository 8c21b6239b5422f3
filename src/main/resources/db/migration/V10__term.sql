-- What other years said of a subject, and the level of a whole term that was made of them.

create table yearly_level (
    id          bigint generated always as identity primary key,
    subject     text        not null references subject,
    year        integer     not null check (year between 2000 and 2100),
    level       text        not null check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    decided_by  text        not null,
    source      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create index yearly_level_of_subject on yearly_level (subject, year, id);

create trigger keep_yearly_level before update or delete on yearly_level
    for each row execute function keep_row();

create table term_rating (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    subject     text        not null references subject,
    stage       text        not null check (stage in ('SELF', 'PROPOSAL', 'APPRAISAL', 'DECISION')),
    level       text        not null check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    -- What the rule says of the years; nothing where it leaves the level to the body.
    ruled       text                 check (ruled in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    why         text        not null,
    reason      text,
    body        text        not null,
    provisional boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (ruled is not distinct from level or reason is not null),
    check (stage <> 'DECISION' or not provisional)
);

create index term_rating_of_plan on term_rating (plan, stage, subject, id);

create trigger keep_term_rating before update or delete on term_rating
    for each row execute function keep_row();

create table term_year (
    id          bigint generated always as identity primary key,
    term_rating bigint  not null references term_rating,
    year        integer not null,
    level       text    not null check (level in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    decided_by  text    not null,
    provisional boolean not null,
    unique (term_rating, year)
);

create trigger keep_term_year before update or delete on term_year
    for each row execute function keep_row();

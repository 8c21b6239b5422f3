-- By which decision of the competent level a pool may have more excellent ones.

create table cap_exception (
    id          bigint generated always as identity primary key,
    plan        text          not null,
    body        text          not null references unit,
    pool        text          not null,
    percent     numeric(5, 2) not null check (percent > 0 and percent <= 100),
    decided_by  text          not null,
    document    text          not null,
    decided_on  date          not null,
    recorded_by text          not null,
    recorded_at timestamptz   not null
);

create trigger keep_cap_exception before update or delete on cap_exception
    for each row execute function keep_row();

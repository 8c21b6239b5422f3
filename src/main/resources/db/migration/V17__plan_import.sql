-- Which file of a plan an administrator imported as which version, and which warnings were accepted with it.

create table plan_import (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    version     integer     not null check (version > 0),
    file_name   text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    imported_by text        not null,
    imported_at timestamptz not null
);

create index plan_import_of_plan on plan_import (plan, id);

create table plan_import_warning (
    plan_import bigint  not null references plan_import,
    position    integer not null check (position >= 0),
    code        text    not null,
    element     text,
    -- As whoever accepted it read it.
    message     text    not null,
    primary key (plan_import, position)
);

create trigger keep_row before update or delete on plan_import for each row execute function keep_row();
create trigger keep_row before update or delete on plan_import_warning for each row execute function keep_row();

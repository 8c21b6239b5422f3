-- Files of dossiers, and how those who receive a dossier took it in.

create table attachment (
    id          bigint generated always as identity primary key,
    plan        text        not null,
    unit        text        not null references unit,
    subject     text        references subject,
    kind        text        not null,
    item        text        not null,
    item_name   text        not null,
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null,
    content     bytea,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    removed_by  text,
    removed_at  timestamptz,
    check ((removed_by is null) = (removed_at is null)),
    check (content is not null or removed_at is not null)
);

-- Not compressed, so that a file is read in pieces, whatever its size.
alter table attachment alter column content set storage external;

create index attachment_of_dossier on attachment (plan, unit, kind, id);

-- What a dossier held when it was compiled.
create table dossier_attachment (
    dossier    bigint not null references dossier,
    attachment bigint not null references attachment,
    primary key (dossier, attachment)
);

create index dossier_attachment_file on dossier_attachment (attachment);

create table dossier_reception (
    id          bigint generated always as identity primary key,
    dossier     bigint      not null references dossier,
    body        text        not null references unit,
    outcome     text        not null check (outcome in ('ACCEPTED', 'RETURNED')),
    reason      text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check (outcome = 'ACCEPTED' or reason is not null)
);

create index dossier_reception_dossier on dossier_reception (dossier, id);

-- A file may be withdrawn once, and nothing else of it changes, whatever an update says. What no compiled dossier holds is erased with it;
-- what one holds stays readable for those who received that dossier.
create function withdraw_attachment() returns trigger language plpgsql as
$$
declare
    kept attachment := old;
begin
    if old.removed_at is not null or new.removed_at is null then
        raise exception 'A file of a dossier is withdrawn or kept, never changed.';
    end if;
    kept.removed_by := new.removed_by;
    kept.removed_at := new.removed_at;
    new := kept;
    if not exists (select from dossier_attachment where attachment = old.id) then
        new.content := null;
    end if;
    return new;
end
$$;

create trigger withdraw_attachment before update on attachment for each row execute function withdraw_attachment();
create trigger keep_row before delete on attachment for each row execute function keep_row();
create trigger keep_row before update or delete on dossier_attachment for each row execute function keep_row();
create trigger keep_row before update or delete on dossier_reception for each row execute function keep_row();

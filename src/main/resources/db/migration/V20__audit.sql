-- Who decided, imported, moved or looked at what: written with the act, and never changed.

create table audit_entry (
    id          bigint      generated always as identity primary key,
    recorded_at timestamptz not null,
    -- The account; «kiem-diem» is the application itself.
    account     text        not null,
    action      text        not null,
    plan        text,
    unit        text,
    about       text,
    detail      text,
    -- The address from which the request came; none for what the application did by itself.
    source      text
);

create index audit_entry_time on audit_entry (recorded_at, id);
create index audit_entry_plan on audit_entry (plan, recorded_at) where plan is not null;
create index audit_entry_imports on audit_entry (detail) where action = 'PLAN_IMPORTED';

-- Rows only go when they are older than an instant that whoever clears away has to name in the same transaction.
create function keep_audit_entry() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE'
        and old.recorded_at < cast(nullif(current_setting('kiemdiem.audit_kept_from', true), '') as timestamptz) then
        return old;
    end if;
    raise exception 'A row of % is never changed or removed: add a new row.', tg_table_name;
end
$$;

create trigger keep_audit_entry before update or delete on audit_entry
    for each row execute function keep_audit_entry();

-- The outbox is asked at every look at the product's health; what was sent need not be read for it.
create index message_unsent on message (posted_at) where sent_at is null;

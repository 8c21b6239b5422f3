-- By which door a plan's version came: over /api, where its warnings were accepted, or by one of the engine's own, where
-- nobody could be asked about them.

alter table plan_import
    add door text not null default 'API' check (door in ('API', 'ENGINE'));

alter table plan_import
    alter door drop default;

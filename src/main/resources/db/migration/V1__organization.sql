-- Units, rated subjects and accounts, as imported from the organization's own tables.

create table unit (
    id                     varchar(50)  primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
    name                   varchar(200) not null,
    kind                   varchar(60)  not null,
    -- Deferred: one import may write a unit before the unit above it.
    parent_id              varchar(50)  references unit (id) deferrable initially deferred,
    has_branch_committee   boolean      not null,
    has_standing_committee boolean      not null,
    leaders                integer      not null check (leaders >= 0),
    check (parent_id <> id)
);

create index unit_parent on unit (parent_id);

create table subject (
    id                    varchar(60)  primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
    name                  varchar(200) not null,
    kind                  varchar(60)  not null,
    unit_id               varchar(50)  not null references unit (id),
    positions             varchar(500),
    peer_group            varchar(200),
    unit_head             boolean      not null,
    admitted_on           date,
    exempt                boolean      not null,
    suspended_from        varchar(30)  not null,
    temporary_activity_at varchar(500)
);

create index subject_unit on subject (unit_id);

create table staff_account (
    id               varchar(60)   primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
    display_name     varchar(200)  not null,
    mail             varchar(254),
    -- Arrays, not tables: an account is read and written whole, and 5,000 of them in one query.
    units            varchar(50)[] not null,
    supervised_units varchar(50)[] not null,
    admin            boolean       not null,
    -- Deferred: one import may give two accounts each other's subjects.
    subject_id       varchar(60)   unique deferrable initially deferred references subject (id)
);

create index staff_account_units on staff_account using gin (units);

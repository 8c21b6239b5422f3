-- What somebody has typed into a form and not yet completed: on the server, so that it is found at another computer.

create table task_draft (
    task     text        not null,
    account  text        not null,
    content  jsonb       not null,
    saved_at timestamptz not null,
    primary key (task, account)
);

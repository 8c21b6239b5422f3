-- The outbox: one row for each mail, written in the transaction of what it tells.
create table message (
    id                  bigint       generated always as identity primary key,
    -- What makes the mail unique, such as digest/2023-11-09/chi-bo-1@example.org: posted twice, it is sent once.
    key                 text         not null constraint message_key_unique unique,
    -- The Message-ID header without brackets: the same at each attempt.
    message_id          text         not null,
    recipient_name      text         not null,
    recipient_address   text         not null,
    subject             text         not null,
    body_text           text         not null,
    body_html           text         not null,
    process_instance_id varchar(64),
    posted_at           timestamptz  not null,
    -- Empty when it was sent, or given up because the server refused it for good.
    next_attempt_at     timestamptz,
    failures            integer      not null default 0,
    refusals            integer      not null default 0,
    last_error          text,
    sent_at             timestamptz,
    -- When supervisors were told of the last failure, by the incident if the process instance still ran.
    reported_at         timestamptz,
    incident_id         varchar(64),
    constraint message_sent_is_not_due check (sent_at is null or next_attempt_at is null)
);

create index message_due on message (next_attempt_at, id) where next_attempt_at is not null;
create index message_unreported on message (id) where sent_at is null and reported_at is null;
create index message_incident on message (id) where incident_id is not null;

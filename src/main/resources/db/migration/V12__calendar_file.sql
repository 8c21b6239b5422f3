-- What a calendar may take from a mail (RFC 5545), with the method that mail clients want to read outside it.

alter table message
    add calendar_name    text,
    add calendar_method  text,
    add calendar_content text,
    add constraint message_calendar_is_whole
        check (num_nulls(calendar_name, calendar_method, calendar_content) in (0, 3));

-- How far the live view has folded the log without leaving anything out, as last remembered; the truth is found from here on by
-- comparing log and states. A rebuild begins a new generation, so that nobody believes what was known of the one before.
alter table progress add column generation bigint not null default 0;
alter table progress drop column recorded_at;
alter table progress drop column events;

-- Who is at work: every instance of the query side says so every few seconds, and the segments of the live view are shared out among them.
create table instance (
    id      text        primary key,
    seen_at timestamptz not null
);
grant select, insert, update, delete on instance to tk_query;

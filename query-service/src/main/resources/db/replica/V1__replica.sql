-- The command side's log, copied from the topic: same columns, same bytes, same positions. Roles tk_replica (copies) and tk_query
-- (reads) exist before this runs; the owner of these tables is neither.

create table domain_event (
    position      bigint      primary key,
    event_id      text        not null unique,
    stream        text collate "C" not null,
    sequence      bigint      not null check (sequence >= 0),
    kind          text        not null,
    recorded_at   timestamptz not null,
    event_name    text        not null,
    event_version text        not null,
    payload       text        not null,
    metadata      text        not null,
    unique (stream, sequence)
);
create index domain_event_recorded_at on domain_event (recorded_at, position);

-- Axon asks for a snapshot whenever it loads a stream. There never is one, but the question must not fail.
create table snapshot_event (like domain_event including all);

-- Where to go on reading: moved in the transaction that adds the events. One row.
create table topic_offset (
    id          integer primary key default 1 check (id = 1),
    topic_id    text   not null,
    next_offset bigint not null
);
comment on column topic_offset.topic_id is 'Kafka''s own id of the topic: a topic made anew under the same name is another one.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Events are never edited or deleted. Record a correcting event instead.';
end;
$$;
create trigger domain_event_append_only
    before update or delete or truncate on domain_event
    for each statement execute function refuse_change();
create trigger snapshot_event_append_only
    before update or delete or truncate on snapshot_event
    for each statement execute function refuse_change();

grant usage on schema replica to tk_replica, tk_query;
grant select, insert on domain_event to tk_replica;
grant select, insert, update on topic_offset to tk_replica;
grant select on domain_event, snapshot_event to tk_query;

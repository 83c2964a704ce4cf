-- The event store. Roles tk_events (writes) and tk_query (reads) exist before this runs; the owner of these tables is neither.

create table domain_event (
    position      bigint generated always as identity primary key,
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
alter table snapshot_event alter column position drop identity if exists;

-- What a command id was answered with, so that asking again has no second effect.
create table command_answer (
    command_id  text        not null primary key,
    command     text        not null,
    subject     text        not null,
    body_sha256 text        not null,
    answered_at timestamptz not null,
    answer      text
);
comment on column command_answer.answer is 'JSON: the receipt, or the refusal. Null only inside the transaction that is deciding.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Events are never edited or deleted. Record a correcting event instead.';
end;
$$;

-- Statement triggers, so that even a statement that matches no row, and TRUNCATE, are refused, for the owner too.
create trigger domain_event_append_only
    before update or delete or truncate on domain_event
    for each statement execute function refuse_change();
create trigger snapshot_event_append_only
    before update or delete or truncate on snapshot_event
    for each statement execute function refuse_change();

grant usage on schema command to tk_events, tk_query;
grant select, insert on domain_event to tk_events;
grant select on snapshot_event to tk_events;
grant select, insert, update on command_answer to tk_events;
grant select on domain_event, snapshot_event to tk_query;

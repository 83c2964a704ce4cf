-- The read model may be there twice: the generation that readers read, and one that is being filled beside it or that readers have left.
-- Which one is read is said in one row, progress.generation, and every statement on the views below means that one, readers' and writers'
-- alike. A transaction that says set local jejak.generation works on another one, with the same statements.
create sequence generation_number;
select setval('generation_number', (select generation from progress) + 1, false);
grant usage on sequence generation_number to tk_query;

create function generation() returns bigint stable parallel safe language sql as $$
    select coalesce(
        nullif(current_setting('jejak.generation', true), '')::bigint,
        (select p.generation from query.progress p))
$$;

alter table stream_state rename to stream_state_kept;
alter table stream_state_kept add column generation bigint not null default -1;
update stream_state_kept set generation = (select generation from progress);
alter table stream_state_kept
    alter column generation set default query.generation(),
    drop constraint stream_state_pkey,
    add primary key (generation, stream);

alter table capaian rename to capaian_kept;
alter table capaian_kept add column generation bigint not null default -1;
update capaian_kept set generation = (select generation from progress);
alter table capaian_kept
    alter column generation set default query.generation(),
    drop constraint capaian_pkey,
    add primary key (generation, tahun, kecamatan);

-- A row's version tells it from what the same row was before, and from the row of the same name in another generation.
create view stream_state as
    select stream, sequence, position, recorded_at, state, (generation << 32) + xmin::text::bigint as version
    from stream_state_kept
    where generation = (select query.generation());
create view capaian as
    select kecamatan, tahun, position, capaian
    from capaian_kept
    where generation = (select query.generation());
grant select, insert, update, delete on stream_state, capaian to tk_query;

-- The generation that readers had before the present one, as long as it is kept.
alter table progress add column previous bigint;

-- A kept text as JSON in one order and spelling; what is no JSON, because somebody spoilt it, as the text it is.
create function canonical(kept text) returns jsonb immutable parallel safe language sql as $$
    select case when pg_input_is_valid(kept, 'jsonb') then kept::jsonb else to_jsonb(kept) end
$$;

-- All that generations hold, row by row, for comparing two of them.
create view generation_content as
    select generation, 'stream_state' as part, stream as key, jsonb_build_object(
        'sequence', sequence, 'position', position, 'recorded_at', recorded_at at time zone 'UTC',
        'state', query.canonical(state)) as content
    from stream_state_kept
    union all
    select generation, 'capaian', kecamatan || ':' || tahun, jsonb_build_object(
        'position', position, 'capaian', query.canonical(capaian))
    from capaian_kept;
grant select on generation_content to tk_query;

-- Generations that were or are being filled beside the one readers read.
create table rebuild (
    generation bigint      primary key,
    state      text        not null check (state in ('RUNNING', 'COMPARED', 'BROKEN', 'DROPPED')),
    started_at timestamptz not null default clock_timestamp(),
    seen_at    timestamptz not null default clock_timestamp(),
    total      bigint,
    done       bigint      not null default 0,
    comparison text
);
comment on column rebuild.total is 'Events to fold, as counted when it began; null while the log is still being waited for.';
comment on column rebuild.seen_at is 'When done was written, the last time when the last event was folded.';
grant select, insert, update on rebuild to tk_query;

-- Who had a generation filled, and who had readers read another.
create table rebuild_act (
    position    bigint      generated always as identity primary key,
    generation  bigint      not null references rebuild (generation),
    act         text        not null check (act in ('START', 'SWITCH', 'ROLLBACK')),
    actor       text        not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', hint = 'What was done to the read model stays what was done.';
end;
$$;
create trigger rebuild_act_append_only
    before update or delete or truncate on rebuild_act
    for each statement execute function refuse_change();
grant select, insert on rebuild_act to tk_query;

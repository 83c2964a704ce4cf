-- A state follows from the log: it is folded when it is asked for, up to where its stream's row says that readers see it.
drop view generation_content;
drop view stream_state;

create table folded_stream_kept (
    generation  bigint      not null default query.generation(),
    stream      text collate "C",
    sequence    bigint      not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    primary key (generation, stream)
);
comment on table folded_stream_kept is 'How far each stream is folded, in each generation of the read model.';
insert into folded_stream_kept (generation, stream, sequence, position, recorded_at)
    select generation, stream, sequence, position, recorded_at from stream_state_kept;
drop table stream_state_kept;
grant select, insert, update, delete on folded_stream_kept to tk_query;

create view folded_stream as
    select stream, sequence, position, recorded_at, generation
    from folded_stream_kept
    where generation = (select query.generation());
grant select, insert, update, delete on folded_stream to tk_query;

create view generation_content as
    select generation, 'folded_stream' as part, stream as key, jsonb_build_object(
        'sequence', sequence, 'position', position, 'recorded_at', recorded_at at time zone 'UTC') as content
    from folded_stream_kept
    union all
    select generation, 'capaian', kecamatan || ':' || tahun, jsonb_build_object(
        'position', position, 'capaian', query.canonical(capaian))
    from capaian_kept;
grant select on generation_content to tk_query;

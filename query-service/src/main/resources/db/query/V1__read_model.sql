-- The read model: everything here can be dropped and folded again from the log.

-- How far each event processor has read (Axon's token store).
create table token_entry (
    processor  text        not null,
    segment    integer     not null,
    token      text,
    token_type text,
    claimed_at text        not null,
    owner      text,
    primary key (processor, segment)
);

-- The folded state of each stream, as JSON.
create table stream_state (
    stream      text collate "C" primary key,
    sequence    bigint      not null,
    position    bigint      not null,
    recorded_at timestamptz not null,
    state       text        not null
);

-- A kecamatan's year in one row, for the consolidated view.
create table capaian (
    kecamatan text    not null,
    tahun     integer not null,
    position  bigint  not null,
    capaian   text    not null,
    primary key (tahun, kecamatan)
);

-- How far the live view has read: one row.
create table progress (
    id          integer primary key default 1 check (id = 1),
    position    bigint      not null,
    recorded_at timestamptz,
    events      bigint      not null
);
insert into progress (id, position, recorded_at, events) values (1, 0, null, 0);

grant usage on schema query to tk_query;
grant select, insert, update, delete on token_entry, stream_state, capaian, progress to tk_query;

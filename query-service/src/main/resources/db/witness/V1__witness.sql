-- What the witness has seen of the log with its own eyes. Not part of the read model, which can be dropped: what is here cannot be had
-- again once the log has been tampered with. Role tk_query adds to it; nobody changes it.

-- The keys it believes: the first as it was configured or met, each later one because the one before has signed for it.
create table trusted_key (
    number     integer     primary key check (number >= 1),
    vkey       text        not null unique,
    succession text        check (succession is not null or number = 1),
    trusted_at timestamptz not null default now()
);

-- The leaves under checkpoints that it has found to agree with its copy of the log, with what names an event that is there no more.
create table leaf (
    leaf_index bigint  primary key check (leaf_index >= 0),
    position   bigint  not null,
    event_id   text    not null unique,
    stream     text collate "C" not null,
    hash       bytea   not null check (octet_length(hash) = 32)
);

-- Roots of the perfect subtrees with 256 leaves and more; what is below is computed from the leaves.
create table node (
    level      smallint not null check (level >= 8),
    node_index bigint   not null check (node_index >= 0),
    hash       bytea    not null check (octet_length(hash) = 32),
    primary key (level, node_index)
);

-- Every checkpoint it has looked at, and what it found. One that differed and agrees after a repair stands here twice.
create table checkpoint (
    number     bigint      generated always as identity primary key,
    tree_size  bigint      not null,
    note       text        not null,
    signed_at  timestamptz not null,
    key_number integer     references trusted_key,
    verdict    text        not null check (verdict in ('AGREES', 'DIFFERS', 'UNTRUSTED')),
    checked_at timestamptz not null default now(),
    check (verdict <> 'AGREES' or key_number is not null)
);
create index checkpoint_tree_size on checkpoint (tree_size, number);

-- Every comparison of the whole log with the leaves.
create table log_check (
    number     bigint      generated always as identity primary key,
    leaves     bigint      not null,
    findings   bigint      not null,
    checked_at timestamptz not null default now()
);

-- What was found wrong. An alarm goes on until an operator has acknowledged its number.
create table finding (
    number     bigint      generated always as identity primary key,
    kind       text        not null,
    first_leaf bigint,
    last_leaf  bigint,
    position   bigint,
    event_id   text,
    stream     text,
    found_at   timestamptz not null default now()
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'A witness does not change its testimony.';
end;
$$;
create trigger trusted_key_append_only
    before update or delete or truncate on trusted_key
    for each statement execute function refuse_change();
create trigger leaf_append_only
    before update or delete or truncate on leaf
    for each statement execute function refuse_change();
create trigger node_append_only
    before update or delete or truncate on node
    for each statement execute function refuse_change();
create trigger checkpoint_append_only
    before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
create trigger log_check_append_only
    before update or delete or truncate on log_check
    for each statement execute function refuse_change();
create trigger finding_append_only
    before update or delete or truncate on finding
    for each statement execute function refuse_change();

grant usage on schema witness to tk_query;
grant select, insert on trusted_key, leaf, node, checkpoint, log_check, finding to tk_query;

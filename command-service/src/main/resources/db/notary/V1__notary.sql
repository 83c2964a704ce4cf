-- What the notary has signed. The writer adds to it and changes nothing; the key itself is in no database.

create table signing_key (
    number     integer     primary key check (number >= 1),
    vkey       text        not null unique,
    succession text,
    since      timestamptz not null,
    check ((number = 1) = (succession is null))
);
comment on column signing_key.succession is 'C2SP signed note by which the key before names this one; null for the first.';

create table checkpoint (
    tree_size  bigint      primary key check (tree_size > 0),
    position   bigint      not null unique,
    peaks      text        not null,
    key_number integer     not null references signing_key,
    note       text        not null,
    signed_at  timestamptz not null
);
comment on column checkpoint.position is 'The last event in the tree: leaves are the events up to here in the order of positions.';
comment on column checkpoint.peaks is 'Roots of the perfect subtrees, largest first, base64 with a space between: all it takes to go on.';

create trigger signing_key_append_only
    before update or delete or truncate on signing_key
    for each statement execute function command.refuse_change();
create trigger checkpoint_append_only
    before update or delete or truncate on checkpoint
    for each statement execute function command.refuse_change();

grant usage on schema notary to tk_events;
grant select, insert on signing_key, checkpoint to tk_events;

-- The event table is the outbox of the relay, which publishes it in the order of positions.

-- Position of the last event that the broker has acknowledged: one row.
create table relay (
    id       integer primary key default 1 check (id = 1),
    position bigint not null
);
insert into relay (id, position) values (1, 0);

-- A position is taken from the sequence before the row is written, and PostgreSQL gives a transaction its number only when it writes.
-- In between the relay could see neither, and would pass the position by for ever. So the number comes first.
create function show_writer() returns trigger language plpgsql as $$
begin
    perform pg_current_xact_id();
    return null;
end;
$$;
create trigger domain_event_show_writer
    before insert on domain_event
    for each statement execute function show_writer();

grant select, update on relay to tk_events;
grant select on sequence domain_event_position_seq to tk_events;

-- Sessions of people at the pages, where several instances share them: Spring Session's own table, named as it wants it. Role tk_query
-- keeps them. They hold the tokens of who is signed in, so nobody else may read here; losing them costs a login.
create table spring_session (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant usage on schema session to tk_query;
grant select, insert, update, delete on spring_session, spring_session_attributes to tk_query;

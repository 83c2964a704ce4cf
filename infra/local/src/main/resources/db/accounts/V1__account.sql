-- People and programs that may sign in. Role tk_accounts exists before this runs; the owner of the table is another.

create table account (
    username             text        primary key check (username ~ '^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$'),
    password_hash        text        not null check (password_hash like '{argon2@v1}$argon2id$%'),
    roles                text[]      not null check (
        cardinality(roles) > 0 and roles <@ array ['OPERATOR', 'CAMAT', 'BAPPEDA', 'AUDITOR', 'ADMIN']),
    kecamatan            text        check (kecamatan ~ '^\d{2}\.\d{2}\.\d{2}$'),
    kind                 text        not null check (kind in ('USER', 'CLIENT')),
    must_change_password boolean     not null default false,
    enabled              boolean     not null default true,
    demo                 boolean     not null default false,
    created_at           timestamptz not null default now(),
    -- Who works in a kecamatan has one; who does not, has none.
    check ((kecamatan is not null) = (roles && array ['OPERATOR', 'CAMAT']))
);
-- "Admin" beside "admin" would be a trap for people; the name is also the subject that self-approval is decided on.
create unique index account_username_any_case on account (lower(username));

comment on column account.demo is 'Made by the sample data, with a public password. Disabled by a start without sample data.';

grant usage on schema accounts to tk_accounts;
grant select, insert, update on account to tk_accounts;

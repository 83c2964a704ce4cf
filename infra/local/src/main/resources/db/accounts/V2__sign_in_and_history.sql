-- Failed sign-ins, one-time links for a new password, and what happened to every account.

-- Names that nobody has count like names that somebody has, by the same statement: otherwise the lock would tell them apart.
-- Only the digest: what is typed into the field for the name is sometimes the password.
create table sign_in_attempt (
    name_sha256  bytea       primary key check (octet_length(name_sha256) = 32),
    failures     integer     not null check (failures > 0),
    last_at      timestamptz not null,
    locked_until timestamptz
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);
comment on column sign_in_attempt.failures is 'In a row, the one being judged included. A success deletes the row.';

-- At most one per account: a new one makes the old one worthless, and use deletes it.
create table password_link (
    username     text        primary key references account on delete cascade,
    token_sha256 bytea       not null unique check (octet_length(token_sha256) = 32),
    expires_at   timestamptz not null
);

-- One stream per account, which outlives it.
create table account_event (
    position    bigint      generated always as identity primary key,
    username    text        not null,
    sequence    integer     not null check (sequence >= 0),
    kind        text        not null check (kind in (
        'CREATED', 'ROLES_CHANGED', 'ENABLED', 'DISABLED', 'LINK_ISSUED', 'PASSWORD_SET', 'PASSWORD_CHANGED')),
    actor       text        not null,
    recorded_at timestamptz not null default now(),
    before      jsonb,
    after       jsonb       not null,
    unique (username, sequence)
);
comment on column account_event.actor is 'Name of the account that did it; (sistem) for what a start does. No account can have that name.';
comment on column account_event.before is 'As account_state says it: never a secret, never a hash.';

create function account_state(account) returns jsonb stable language sql as $$
    select jsonb_build_object(
        'kind', $1.kind, 'roles', $1.roles, 'kecamatan', $1.kecamatan,
        'enabled', $1.enabled, 'mustChangePassword', $1.must_change_password)
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', hint = 'What happened to an account stays what happened.';
end;
$$;
create trigger account_event_append_only
    before update or delete or truncate on account_event
    for each statement execute function refuse_change();

-- Accounts from before begin with what they are now.
insert into account_event (username, sequence, kind, actor, recorded_at, after)
select username, 0, 'CREATED', '(sistem)', created_at, account_state(account)
from account
order by created_at, username;

grant select, insert, update, delete on sign_in_attempt, password_link to tk_accounts;
grant select, insert on account_event to tk_accounts;

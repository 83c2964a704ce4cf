-- The files that figures are proven by. Events hold their digests; the files lie here, outside the log and outside the read model,
-- which can be dropped.
create table file (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text        not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content     bytea       not null check (octet_length(content) between 1 and 10 * 1024 * 1024)
);
-- Pictures and documents are compressed already.
alter table file alter column content set storage external;

-- Who brought a file, and for which kecamatan: the same file may be brought twice, and proves something in either place.
create table upload (
    sha256      text        not null references file,
    kecamatan   text        not null,
    file_name   text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null default now(),
    primary key (sha256, kecamatan)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation',
              hint = 'Evidence is never edited or deleted. Bring another file and correct the record that names this one.';
end;
$$;
create trigger file_append_only
    before update or delete or truncate on file
    for each statement execute function refuse_change();
create trigger upload_append_only
    before update or delete or truncate on upload
    for each statement execute function refuse_change();

grant usage on schema evidence to tk_query;
grant select, insert on file, upload to tk_query;

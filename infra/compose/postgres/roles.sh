#!/usr/bin/env bash
# Runs once, when a volume is new, as the server's superuser: the roles named in ROLES, each with the password in its secret file, and
# the database that they share. So no service ever holds the superuser's password. The same as the one-process mode does in its class
# Roles. What a role may do with a table is granted by the migration that creates the table.
set -euo pipefail
: "${ROLES:?names of the roles, separated by blanks}"
secrets=${SECRETS:-/run/secrets}
database=jejak_kinerja
owner=jejak_owner

sql() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres "$@"
}

for role in $ROLES; do
  [[ -s $secrets/${role}_password ]] || { echo "no secret ${role}_password" >&2; exit 1; }
  # psql reads the password itself, so that no process list shows it; and neither a statement log nor an error may repeat it.
  sql <<SQL
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
set password_encryption = 'scram-sha-256';
\set role $role
\set password \`cat $secrets/${role}_password\`
select not exists (select from pg_roles where rolname = :'role') as absent \gset
\if :absent
create role :"role";
\endif
alter role :"role" with login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls password :'password';
SQL
done

sql --set=database="$database" --set=owner="$owner" <<'SQL'
select not exists (select from pg_database where datname = :'database') as absent \gset
\if :absent
create database :"database" owner :"owner" template template0 encoding 'UTF8';
\endif
revoke all on database :"database", postgres, template1 from public;
SQL
for role in $ROLES; do
  sql --set=database="$database" --set=role="$role" <<<'grant connect on database :"database" to :"role";'
done

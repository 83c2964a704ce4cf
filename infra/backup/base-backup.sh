#!/bin/sh
# Takes a base backup of a running server into a directory of its own below the given one, and verifies it.
#
#   base-backup.sh DIRECTORY [connection options of pg_basebackup: -h host -p port -U role ...]
#
# The role needs REPLICATION and a line "host replication ..." in pg_hba.conf; its password comes from ~/.pgpass or PGPASSFILE.
# Needs pg_basebackup and pg_verifybackup of the server's own version. Ends with 0 only when the backup is complete and verified.
set -eu
[ $# -ge 1 ] || { sed -n '2,7p' "$0" >&2; exit 2; }
directory=$1
shift
name=$(date -u +%Y%m%dT%H%M%SZ)
draft=$directory/$name.draft
umask 077
mkdir -p "$directory"
trap 'rm -rf "$draft"' EXIT
# The WAL of the backup itself comes along, so that it starts even where the archive is lost.
pg_basebackup --pgdata="$draft" --format=plain --wal-method=stream --checkpoint=fast --manifest-checksums=SHA256 \
    --label="jejak-kinerja $name" --no-password "$@"
pg_verifybackup --quiet "$draft"
mv "$draft" "$directory/$name"
echo "$directory/$name"

#!/bin/sh
# Prepares a data directory from a base backup so that the next start of PostgreSQL recovers it to a moment.
#
#   restore.sh --base DIRECTORY --archive DIRECTORY --data DIRECTORY  --time '2026-11-24 08:30:00+07' | --name POINT | --latest
#              [--timeline latest|current|N]
#
# A restored server begins a timeline of its own. Whoever restored to the wrong moment and tries again from the same base backup wants the
# timeline the backup was taken on: --timeline current. Otherwise the newest one in the archive is followed.
#
# The data directory must not exist or be empty: nothing is ever overwritten. Starts nothing. Run it as the server's account.
set -eu
usage() {
    sed -n '4,5p' "$0" >&2
    exit 2
}
# These texts end up inside quotes of a configuration file.
plain() {
    case $1 in
        *\'*|*\"*|*\\*) echo "restore: quotes and backslashes are not supported: $1" >&2; exit 2 ;;
    esac
    printf %s "$1"
}
base= archive= data= target= timeline=latest
while [ $# -gt 0 ]; do
    case $1 in
        --base) base=$(plain "${2:?}"); shift ;;
        --archive) archive=$(plain "${2:?}"); shift ;;
        --data) data=$(plain "${2:?}"); shift ;;
        --time) [ -z "$target" ] || usage; target="recovery_target_time = '$(plain "${2:?}")'"; shift ;;
        --name) [ -z "$target" ] || usage; target="recovery_target_name = '$(plain "${2:?}")'"; shift ;;
        --latest) [ -z "$target" ] || usage; target="recovery_target = ''" ;;
        --timeline) timeline=$(plain "${2:?}"); shift ;;
        *) usage ;;
    esac
    shift
done
[ -n "$base" ] && [ -n "$archive" ] && [ -n "$data" ] && [ -n "$target" ] || usage
[ -f "$base/PG_VERSION" ] && [ -f "$base/backup_label" ] || { echo "restore: $base is no base backup" >&2; exit 1; }
[ -d "$archive" ] || { echo "restore: there is no archive $archive" >&2; exit 1; }
[ ! -e "$data" ] || [ -z "$(ls -A "$data")" ] || { echo "restore: $data is not empty" >&2; exit 1; }

umask 077
draft=$data.restoring
rm -rf "$draft"
cp -Rp "$base" "$draft"
rm -f "$draft/postmaster.pid" "$draft/postmaster.opts"
chmod 700 "$draft"
# A server that was restored before its backup was taken still has the old target here, and two targets are refused.
sed -i.old '/^ *\(restore_command\|recovery_target\)/d' "$draft/postgresql.auto.conf"
rm "$draft/postgresql.auto.conf.old"
# The settings stay behind without effect once recovery has ended.
cat >> "$draft/postgresql.auto.conf" <<EOF
restore_command = 'cp "$archive/%f" "%p"'
$target
recovery_target_timeline = '$timeline'
recovery_target_action = 'promote'
EOF
touch "$draft/recovery.signal"
[ ! -e "$data" ] || rmdir "$data"
mv "$draft" "$data"
echo "restore: $data is prepared. Start PostgreSQL over it; it is restored when pg_is_in_recovery() says f." >&2

#!/bin/sh
# archive_command = '/path/to/archive-wal.sh "%p" "%f" /path/to/archive'
# PostgreSQL keeps a segment until this says 0, so it may only say so when the segment is complete and on disk.
set -eu
source=$1
target=$3/$2
if [ -e "$target" ]; then
    # PostgreSQL may ask again after a crash; the same bytes are fine, others never.
    cmp -s "$source" "$target" && exit 0
    echo "archive-wal: $target exists with other content" >&2
    exit 1
fi
cp "$source" "$target.$$.draft"
sync "$target.$$.draft"
mv "$target.$$.draft" "$target"
sync "$3"

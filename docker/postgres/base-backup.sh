#!/bin/sh
# Copies the whole of Postgres' data while it works, into a folder named after the moment (UTC): with the archive of the log it
# leads to any second since. Of older copies and what leads on from them, KEEP copies stay (4).
#   docker compose run --rm base-backup
set -eu
backups="${BACKUPS:-/backup}"
archive="${ARCHIVE:-/archive}"
to="$backups/$(date -u +%Y-%m-%dT%H%M%SZ)"
PGPASSWORD="$(cat /run/secrets/replicator_password)"
export PGPASSWORD
pg_basebackup --host postgres --username replicator --pgdata "$to.part" --wal-method stream --checkpoint fast --manifest-checksums SHA256
pg_verifybackup "$to.part"
mv "$to.part" "$to"
# shellcheck disable=SC2012 -- the names are our own
ls -1d "$backups"/????-??-??T??????Z | head -n "-${KEEP:-4}" | while read -r old; do rm -rf "$old"; done
oldest="$(ls -1d "$backups"/????-??-??T??????Z | head -n 1)"
first="$(sed -n 's/^START WAL LOCATION: .*(file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")"
pg_archivecleanup "$archive" "$first"
echo "$to"

#!/bin/sh
# Takes Postgres back to a second that lies between the oldest copy and now. Nothing is lost by it: the present data are moved
# aside. With Postgres stopped:
#   docker compose run --rm --no-deps postgres-restore '2026-11-28 14:32:00+09'
set -eu
[ $# -eq 1 ] || { echo "usage: restore-to.sh 'YYYY-MM-DD HH:MM:SS+09'  (the moment to go back to)" >&2; exit 2; }
backups="${BACKUPS:-/backup}"
archive="${ARCHIVE:-/archive}"
seconds="$(date -u -d "$1" +%s 2>/dev/null)" || { echo "not a moment: $1 (such as 2026-11-28 14:32:00+09)" >&2; exit 2; }
wanted="$(date -u -d "@$seconds" +%Y-%m-%dT%H%M%SZ)"
# The last copy that was finished before the moment: its folder's name is when it began.
copy=
for one in "$backups"/????-??-??T??????Z; do
  [ -d "$one" ] || continue
  name="${one##*/}"
  if [ "$(printf '%s\n%s\n' "$name" "$wanted" | sort | head -n 1)" = "$name" ]; then copy="$one"; fi
done
[ -n "$copy" ] || { echo "no copy in $backups is as old as $1; nothing has been changed" >&2; exit 1; }
if [ -f "$PGDATA/postmaster.pid" ]; then
  echo "Postgres runs on these data (or fell): docker compose stop api worker temporal postgres; nothing has been changed" >&2
  exit 1
fi
aside="$PGDATA.before-$(date -u +%Y%m%dT%H%M%SZ)"
[ ! -d "$PGDATA" ] || mv "$PGDATA" "$aside"
cp -a "$copy" "$PGDATA"
{
  echo "restore_command = 'cp $archive/%f %p'"
  echo "recovery_target_time = '$1'"
  echo "recovery_target_action = 'promote'"
} >> "$PGDATA/postgresql.auto.conf"
: > "$PGDATA/recovery.signal"
[ "$(id -u)" != 0 ] || chown -R "${POSTGRES_ACCOUNT:-postgres:postgres}" "$PGDATA"
chmod 700 "$PGDATA"
echo "ready: start Postgres, and it goes from $copy to $1. What was there before lies in $aside."

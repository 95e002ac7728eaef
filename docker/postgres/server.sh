#!/bin/sh
# Starts Postgres with what this installation has switched on: TLS (docker/compose.tls.yml), an archive of the log, from which
# any second can be had back (docker/compose.archive.yml).
set -eu
set -- postgres -c max_connections=300 -c shared_buffers=512MB
if [ "${POSTGRES_TLS:-false}" = true ]; then
  # Postgres takes a key that is readable to itself alone; this host's lies where several parts can read theirs.
  own=/run/postgresql
  for file in postgres.pem postgres.key ca.pem; do install -o postgres -g postgres -m 600 "/certificates/$file" "$own/$file"; done
  set -- "$@" -c ssl=on -c "ssl_cert_file=$own/postgres.pem" -c "ssl_key_file=$own/postgres.key" -c "ssl_ca_file=$own/ca.pem" \
    -c hba_file=/etc/sekisho/pg_hba.tls.conf
else
  set -- "$@" -c hba_file=/etc/sekisho/pg_hba.conf
fi
if [ "${POSTGRES_ARCHIVE:-false}" = true ]; then
  install -d -o postgres -g postgres -m 700 /archive
  # A file counts as archived only when it is whole and on the disk: copied beside its place, then put into it.
  set -- "$@" -c archive_mode=on -c archive_timeout=60 \
    -c 'archive_command=test ! -f /archive/%f && cp %p /archive/.%f.part && sync /archive/.%f.part && mv /archive/.%f.part /archive/%f'
fi
exec docker-entrypoint.sh "$@"

#!/bin/sh
# Makes the secrets of a new installation, each in a file of its own under secrets/; what is there already is left alone.
# The address of the mail server stands there, too, for it may hold a password:  SMTP_URL=smtp://mail.example.lg.jp:25 docker/make-secrets.sh
# Keep a copy where the city keeps its secrets, not beside the backups.
set -eu
cd "$(dirname "$0")/.."
umask 077
mkdir -p secrets
# Files are readable inside the containers, whose accounts are others; the folder is closed to everybody but its owner.
keep() { [ -s "secrets/$1" ] || { printf '%s\n' "$2" > "secrets/$1"; }; chmod 444 "secrets/$1"; }
password() { openssl rand -hex 24; }
key() { openssl rand -base64 32; }
keep postgres_password "$(password)"
keep owner_password "$(password)"
keep app_password "$(password)"
keep temporal_db_password "$(password)"
keep replicator_password "$(password)"
keep payload_key "$(date +%Y-%m):$(key)"
keep link_key "$(key)"
keep auth_secret "$(key)"
keep smtp_url "${SMTP_URL:-smtp://mailpit:1025}"
host="${DATABASE_HOST:-postgres:5432}"
keep database_url "postgres://sekisho_app:$(cat secrets/app_password)@$host/sekisho${DATABASE_OPTIONS:-}"
keep database_owner_url "postgres://sekisho_owner:$(cat secrets/owner_password)@$host/sekisho${DATABASE_OPTIONS:-}"
echo "secrets/: $(ls secrets | tr '\n' ' ')"

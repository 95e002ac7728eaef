#!/bin/sh
# The image knows its database's password from the environment only: it gets it from the secret's file, for this process alone.
set -eu
POSTGRES_PWD="$(cat /run/secrets/temporal_db_password)"
export POSTGRES_PWD
exec /etc/temporal/entrypoint.sh

#!/bin/sh
# Brings Temporal's two databases to the schema of this release's server. Does nothing where they are up to date, so it
# runs before every start. After a change of version: this first, then the server, one minor version at a time.
set -eu
SQL_PASSWORD="$(cat /run/secrets/temporal_db_password)"
export SQL_PASSWORD
for name in temporal temporal_visibility; do
  schema=$([ "$name" = temporal ] && echo temporal || echo visibility)
  tool() { temporal-sql-tool --plugin postgres12 --endpoint postgres --port 5432 --user temporal --database "$name" "$@"; }
  tool setup-schema --version 0.0
  tool update-schema --schema-name "postgresql/v12/$schema"
done

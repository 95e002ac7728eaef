#!/bin/sh
# Runs once, when the database's volume is empty: the product's two roles, Temporal's one, one that copies the data for
# backups, and the databases. The product's running role owns nothing; Temporal's databases are apart, so that neither can
# reach into the other.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v owner="$(cat /run/secrets/owner_password)" -v app="$(cat /run/secrets/app_password)" \
  -v temporal="$(cat /run/secrets/temporal_db_password)" -v replicator="$(cat /run/secrets/replicator_password)" <<'SQL'
create role sekisho_owner login password :'owner';
create role sekisho_app login password :'app';
create role temporal login password :'temporal';
create role replicator login replication password :'replicator';
create database sekisho owner sekisho_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke all on database sekisho, temporal, temporal_visibility from public;
grant connect on database sekisho to sekisho_app;
SQL

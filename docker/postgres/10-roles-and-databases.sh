#!/bin/sh
# Runs once, when the database's volume is empty: the product's two roles, Temporal's one, and a database each.
# The product's running role owns nothing; Temporal's databases are apart, so that neither can reach into the other.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v owner="$(cat /run/secrets/owner_password)" -v app="$(cat /run/secrets/app_password)" \
  -v temporal="$(cat /run/secrets/temporal_db_password)" <<'SQL'
create role sekisho_owner login password :'owner';
create role sekisho_app login password :'app';
create role temporal login password :'temporal';
create database sekisho owner sekisho_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke all on database sekisho, temporal, temporal_visibility from public;
grant connect, temporary on database sekisho to sekisho_app;
SQL

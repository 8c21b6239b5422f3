#!/usr/bin/env bash
# Runs once, when the volume is empty: the product's own database, and an account that can do nothing beyond it.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --dbname postgres <<'SQL'
\set password `cat /run/secrets/database-password`
create role kiem_diem login password :'password';
create database kiem_diem owner kiem_diem;
revoke all on database kiem_diem from public;
SQL

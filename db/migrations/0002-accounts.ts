import { sql, type Kysely } from 'kysely'

/**
 * Who can sign in: the tables of the sign-in library under our names, and the counts of wrong attempts. An account's
 * id is the person's, so only somebody on the roster can have one.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table auth_users (
    id uuid primary key references people,
    name text not null,
    email text not null unique,
    email_verified boolean not null default true,
    image text,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
  )`,
  `create table auth_sessions (
    id uuid primary key,
    token text not null unique,
    user_id uuid not null references auth_users on delete cascade,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index auth_sessions_by_user on auth_sessions (user_id)`,
  `create index auth_sessions_by_end on auth_sessions (expires_at)`,
  `create table auth_accounts (
    id uuid primary key,
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references auth_users on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    unique (provider_id, account_id)
  )`,
  `create index auth_accounts_by_user on auth_accounts (user_id)`,
  `create table auth_verifications (
    id uuid primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index auth_verifications_by_identifier on auth_verifications (identifier)`,
  `create table sign_in_failures (
    key bytea primary key,
    since timestamptz not null default clock_timestamp(),
    count integer not null default 1
  )`,
]

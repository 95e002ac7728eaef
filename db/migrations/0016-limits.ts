import { sql, type Kysely } from 'kysely'

/**
 * How often somebody has lately done what is dear, whatever that is; where an account has signed in from; and sessions
 * by their tokens' hashes, so that whoever reads the table can be nobody. The counts of wrong attempts from before stay
 * for an older api that may still run beside.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table counted_tries (
    key bytea primary key,
    until timestamptz not null,
    count integer not null
  )`,
  `create index counted_tries_by_end on counted_tries (until)`,
  `create table known_places (
    account bytea not null,
    place bytea not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (account, place)
  )`,
  `update auth_sessions set token = encode(sha256(convert_to(token, 'UTF8')), 'hex')`,
]

import { sql, type Kysely } from 'kysely'

/**
 * A night can be noted as looked over only once it has come, at the moment that the database's own clock tells: noted
 * ahead, it would never be looked over, and nothing would say so.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `delete from night_checks where finished_at > clock_timestamp()
     or day > (finished_at at time zone 'Asia/Tokyo')::date`,
  `alter table night_checks add constraint night_that_came
     check (day <= (finished_at at time zone 'Asia/Tokyo')::date)`,
]

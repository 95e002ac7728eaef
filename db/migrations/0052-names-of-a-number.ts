import { sql, type Kysely } from 'kysely'

/**
 * The names under which a corporate number was vetted are found from one to the next. By the index before, of the
 * number and the moment, they were gathered from its latest two hundred vettings, each with its whole questionnaire.
 */
// oxlint-disable-next-line no-explicit-any -- a migration must not follow today's table types
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create index events_by_number_and_name on events ((data ->> 'corporateNumber'), (data ->> 'vendor'))
    where type = 'VendorVetted' and data ->> 'corporateNumber' <> ''`,
  `drop index events_by_corporate_number`,
]

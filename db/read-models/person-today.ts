import type { Pool } from 'pg'
import type { PersonId, PostId } from '../../domain/kernel/ids.ts'
import type { RuleBook } from '../../domain/guideline/rule-book.ts'
import { ruleBookAt } from '../city/rule-book.ts'
import { askTogether } from '../connection/ask-together.ts'
import { perPool } from '../connection/per-pool.ts'
import { isHopeless } from '../connection/sql-state.ts'
import { nameOn } from '../people/name-on.ts'
import { ruleBookVersion } from '../city/rule-book-version.ts'
import type { Instant } from '../../domain/kernel/instant.ts'

/** Who somebody is today: name and posts as the roster has them. */
export interface PersonToday {
  readonly id: PersonId
  readonly name: string
  readonly posts: readonly PostId[]
  /** The database's clock at the reading. */
  readonly now: Instant
  /** The rule book as it stood at the reading. */
  readonly book: RuleBook
}

/** The person whose session it is, as of today, and when the session was last prolonged. */
export interface SessionPerson extends PersonToday {
  readonly renewedAt: Instant
}

type Row<Person> = Omit<Person, 'book'> & { readonly ruleBook: number }

const withBook = async <Person extends object>(
  reads: Pool,
  row: (Person & { readonly ruleBook: number }) | null,
): Promise<(Omit<Person, 'ruleBook'> & { readonly book: RuleBook }) | null> => {
  if (row === null) return null
  const { ruleBook, ...person } = row
  return { ...person, book: await ruleBookAt(reads, ruleBook) }
}

const columns = `
  p.id, ${nameOn('p', 't.day')} as name, clock_timestamp() as now, ${ruleBookVersion} as "ruleBook",
  (select coalesce(array_agg(a.post order by a.from_day, a.post), '{}') from post_assignments a
    where a.person = p.id and a.from_day <= t.day and (a.to_day is null or a.to_day >= t.day)) as posts`

const today = `(values ((clock_timestamp() at time zone 'Asia/Tokyo')::date)) as t(day)`

/**
 * A session that was used in time to come was prolonged by a clock that ran ahead: it would live unused for as long as
 * that clock was wrong. The planner can't see into the list: else it would plan anew for each length, which costs more
 * than the reading. Each key is looked for by itself, and what is found stands in the order in which it was asked.
 */
const textOfSessions = `select ${columns}, s.updated_at as "renewedAt"
  from ${today} cross join unnest((select $1::text[])) with ordinality as asked(key, nth)
  left join lateral (select * from auth_sessions where token = asked.key and expires_at > clock_timestamp()
    and updated_at < clock_timestamp() + interval '1 minute') s on true
  left join people p on p.id = s.user_id and (p.last_day is null or p.last_day >= t.day)
  order by asked.nth`

const readSessions = async (reads: Pool, keys: readonly string[]): Promise<readonly (Row<SessionPerson> | null)[]> => {
  const { rows } = await reads.query<{ readonly id: PersonId | null }>({
    name: 'people-of-sessions',
    text: textOfSessions,
    values: [keys],
  })
  return rows.map((row) => (row.id === null ? null : (row as Row<SessionPerson>)))
}

const sessionReader = perPool((reads) =>
  askTogether((keys: readonly string[]) => readSessions(reads, keys), isHopeless),
)

/**
 * Who a session belongs to; null where there is none, it has run out, or the person has left. One query for every
 * page; those of requests at once are read together, and none by a reading that had begun before it came.
 */
export const personOfSession = async (reads: Pool, key: string): Promise<SessionPerson | null> =>
  withBook(reads, await sessionReader(reads)(key))

/** Who a person is today; null where the roster doesn't know the person. */
export const personToday = async (reads: Pool, person: PersonId): Promise<PersonToday | null> => {
  const { rows } = await reads.query<Row<PersonToday>>({
    name: 'person-today',
    text: `select ${columns} from people p, ${today} where p.id = $1`,
    values: [person],
  })
  return withBook(reads, rows[0] ?? null)
}

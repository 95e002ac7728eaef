import type { Pool } from 'pg'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { KnownPerson, ReadRow } from '../../domain/kernel/other-cases.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RowsRead } from '../../domain/law/command-law.ts'
import { askTogether } from '../connection/ask-together.ts'
import { isHopeless } from '../connection/sql-state.ts'
import { nameOn } from '../people/name-on.ts'

/** A case at which another one's law looks. */
export interface SeenRow {
  readonly stream: CaseId
  readonly version: number
  readonly state: object
}

/** Which case claims something in a register. */
export interface Claimer {
  readonly claim: string
  readonly stream: CaseId
}

/** Somebody of the roster, as they are called on the day that was asked about. */
export interface PersonFound extends KnownPerson {
  readonly id: PersonId
}

/** Of whom it is asked, and for which day. */
export interface PeopleAsked {
  readonly people: readonly PersonId[]
  readonly day: PlainDate
}

/**
 * What an act may ask of the record besides its own case that many acts ask in the same way: those that begin a case
 * each, above all. What is found for several at once is handed to all of them: each takes from it what it asked for.
 */
export interface AskedOfOthers {
  readonly cases: (streams: readonly CaseId[]) => Promise<readonly SeenRow[]>
  readonly claimers: (claims: readonly string[]) => Promise<readonly Claimer[]>
  readonly people: (asked: PeopleAsked) => Promise<readonly PersonFound[]>
  readonly rows: (read: RowsRead) => Promise<readonly ReadRow[]>
}

/** One act's questions, each by a statement of its own. */
export const askedAlone = (pool: Pool): AskedOfOthers => ({
  cases: async (streams) => {
    const { rows } = await pool.query<SeenRow>({
      name: 'cases-seen',
      text: `select stream, version, state from streams where stream = any($1::text[])`,
      values: [streams],
    })
    return rows
  },
  claimers: async (claims) => {
    const { rows } = await pool.query<Claimer>({
      name: 'claimers',
      text: `select r.cells ->> 'claim' as claim, r.stream from register_rows r
        where r.cells ? 'claim' and r.cells ->> 'claim' = any($1::text[])`,
      values: [claims],
    })
    return rows
  },
  people: async ({ people, day }) => {
    const { rows } = await pool.query<PersonFound>({
      name: 'people-now',
      text: `select p.id, ${nameOn('p', '$2::date')} as name, p.last_day::text as "lastDay",
          case when p.renamed_from > $2::date then p.earlier_kana else p.kana end as kana
        from people p where p.id = any($1::uuid[])`,
      values: [people, day],
    })
    return rows
  },
  rows: async ({ procedure, register, stages }) => {
    const { rows } = await pool.query<ReadRow>({
      name: 'rows-read',
      text: `select stream as case, item, cells from register_rows
        where procedure = $1 and register = $2 and stage = any($3::text[]) order by opened_at, stream, item`,
      values: [procedure, register, stages],
    })
    return rows
  },
})

/** The questions of many acts that are looked at beside one another: whatever of a kind waits is one statement. */
export const askedTogether = (pool: Pool): AskedOfOthers => {
  const alone = askedAlone(pool)
  return {
    cases: askTogether((asked: readonly (readonly CaseId[])[]) => forAll(asked, alone.cases), isHopeless),
    claimers: askTogether((asked: readonly (readonly string[])[]) => forAll(asked, alone.claimers), isHopeless),
    people: askTogether(
      (asked: readonly PeopleAsked[]) =>
        eachOnce(
          asked,
          ({ day }) => day,
          (those, { day }) => alone.people({ people: [...new Set(those.flatMap(({ people }) => people))], day }),
        ),
      isHopeless,
    ),
    rows: askTogether(
      (asked: readonly RowsRead[]) =>
        eachOnce(
          asked,
          (read) => JSON.stringify(read),
          (_, read) => alone.rows(read),
        ),
      isHopeless,
    ),
  }
}

const forAll = async <Key, Found>(
  asked: readonly (readonly Key[])[],
  find: (keys: readonly Key[]) => Promise<readonly Found[]>,
): Promise<readonly (readonly Found[])[]> => {
  const found = await find([...new Set(asked.flat())])
  return asked.map(() => found)
}

/** Those that differ by their key are asked one after the other: there are two or three, whoever asks. */
const eachOnce = async <Asked, Found>(
  asked: readonly Asked[],
  keyOf: (one: Asked) => string,
  find: (those: readonly Asked[], first: Asked) => Promise<Found>,
): Promise<readonly Found[]> => {
  const found = new Map<string, Found>()
  for (const [key, those] of Map.groupBy(asked, keyOf)) {
    const [first] = those
    if (first !== undefined) found.set(key, await find(those, first))
  }
  return asked.map((one) => found.get(keyOf(one)) as Found)
}

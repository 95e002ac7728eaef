import type { Pool, PoolClient } from 'pg'
import type { Json } from '../../domain/kernel/json.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import { freeTexts } from '../../domain/law/free-texts.ts'
import { askedFor } from '../../domain/procedures.ts'
import { gramsOf } from './case-search.ts'
import { readerMarks } from './reader-marks.ts'
import { inTransaction } from '../connection/transaction.ts'

const casesAtOnce = 100
/** So many acts are looked through for those cases: one that is acted on again and again is read once. */
const actsAtOnce = 2_000
/** So much of a case's texts is searched. */
const longestTexts = 200_000

interface DueCase {
  readonly stream: string
  readonly version: number
  readonly state: { readonly [name: string]: Json }
  readonly offices: readonly string[]
  readonly posts: readonly string[]
  readonly council: boolean
}

// Who reads a case of a procedure stands in its own row where its cases are asked for, else in its registers' rows.
const textsOfCases = (streams: string): string => `
  select s.stream, s.version, s.state,
    case when s.procedure = any($1) then array[c.office]
      else array(select distinct unnest(offices) from register_rows r where r.stream = s.stream) end as offices,
    case when s.procedure = any($1) then '{}'::text[]
      else array(select distinct unnest(readers) from register_rows r where r.stream = s.stream) end as posts,
    case when s.procedure = any($1) then c.submitted
      else exists (select 1 from register_rows r where r.stream = s.stream and r.for_council) end as council
  from streams s join cases c using (stream) where ${streams} order by s.stream`

const dueText = `
  with oldest as materialized (
    select nth, stream from case_texts_due order by nth limit ${actsAtOnce} for update skip locked
  ), due as (
    delete from case_texts_due where nth in (
      select nth from oldest where stream in (
        select stream from oldest group by stream order by min(nth) limit ${casesAtOnce})) returning stream
  )${textsOfCases('s.stream in (select stream from due)')}`

const writeText = `
  insert into case_texts (stream, version, said, search, grams)
  select stream, version, said, search, grams
  from jsonb_to_recordset($1::jsonb) as r(stream text, version int, said text[], search text, grams text[])
  on conflict (stream) do update set version = excluded.version, said = excluded.said, search = excluded.search,
    grams = excluded.grams where case_texts.version <= excluded.version`

/** What was taken in: so many cases, and whether as many as at once, so that others may be due. */
export interface TextsTaken {
  readonly cases: number
  readonly full: boolean
}

/**
 * Takes in the texts of some cases on which somebody has acted. What is taken by one worker is left by the others, and
 * what isn't written in the end is due again.
 */
export const takeTextsIn = (pool: Pool): Promise<TextsTaken> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<DueCase>({
      name: 'case-texts-due',
      text: dueText,
      values: [askedFor],
    })
    if (rows.length > 0) await client.query(writeText, [JSON.stringify(rows.map(textsOf))])
    return { cases: rows.length, full: rows.length >= casesAtOnce }
  })

/** A case whose texts stand for the search otherwise than it says; `missing` where none do, else how they differ. */
export interface WrongTexts {
  readonly stream: string
  readonly wrong: 'missing' | 'version' | 'said' | 'grams'
}

const takenText = 'select stream, version, said, search, grams from case_texts where stream = any($1)'
const notDueText = `
  select s.stream from unnest($1::text[]) s(stream)
  where not exists (select 1 from case_texts_due d where d.stream = s.stream)`

/**
 * The cases among these whose texts aren't what the search was given of them, and aren't due to be taken in either:
 * what is shown as found stands there. A release that takes in other texts raises the record's form: then all are due.
 */
export const wrongTexts = async (
  client: Pick<PoolClient, 'query'>,
  streams: readonly string[],
): Promise<readonly WrongTexts[]> => {
  const { rows: settled } = await client.query<{ readonly stream: string }>(notDueText, [streams])
  const names = settled.map(({ stream }) => stream)
  if (names.length === 0) return []
  const { rows: cases } = await client.query<DueCase>(textsOfCases('s.stream = any($2)'), [askedFor, names])
  const { rows: taken } = await client.query<TakenTexts>(takenText, [names])
  const found = new Map(taken.map((one) => [one.stream, one]))
  return cases.flatMap((one) => {
    const wrong = wrongWith(textsOf(one), found.get(one.stream))
    return wrong === null ? [] : [{ stream: one.stream, wrong }]
  })
}

const wrongWith = (wanted: TakenTexts, found: TakenTexts | undefined): WrongTexts['wrong'] | null => {
  if (found === undefined) return 'missing'
  if (found.version !== wanted.version) return 'version'
  if (found.search !== wanted.search || JSON.stringify(found.said) !== JSON.stringify(wanted.said)) return 'said'
  const grams = new Set(found.grams)
  return grams.size === wanted.grams.length && wanted.grams.every((one) => grams.has(one)) ? null : 'grams'
}

/** Has the texts of these cases taken in anew. For whoever owns the tables. */
export const takeAnew = async (pool: Pool, streams: readonly string[]): Promise<void> => {
  await pool.query(
    `with gone as (delete from case_texts where stream = any($1))
     insert into case_texts_due (stream) select unnest($1::text[])`,
    [streams],
  )
}

interface TakenTexts {
  readonly stream: string
  readonly version: number
  readonly said: readonly string[]
  readonly search: string
  readonly grams: readonly string[]
}

const textsOf = ({ stream, version, state, offices, posts, council }: DueCase): TakenTexts => {
  const said: string[] = []
  const keys: string[] = []
  let length = 0
  for (const text of freeTexts(state)) {
    const key = searchKey(text)
    length += key.length
    if (length > longestTexts) break
    if (key === '') continue
    said.push(text)
    keys.push(key)
  }
  const grams = new Set(keys.flatMap((key) => [...Array.from(key), ...gramsOf(key)]))
  const readers = [
    ...offices.map(readerMarks.office),
    ...posts.map(readerMarks.post),
    ...(council ? [readerMarks.council] : []),
  ]
  return { stream, version, said, search: keys.join(' '), grams: [...new Set([...grams, ...readers])] }
}

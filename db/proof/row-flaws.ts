import type { PoolClient } from 'pg'
import { shortly } from '../kept/field-differences.ts'
import type { Flaw } from '../kept/flaw.ts'
import { detailedDifferences, readDerived, type Derived, type DetailedDifference } from '../upkeep/rebuild-compare.ts'
import type { ReadCase } from '../kept/read-case.ts'
import { wrongTexts } from '../read-models/case-texts.ts'
import { recordForm } from '../kept/record-form.ts'

/** Compares what is derived from these cases' events with what stands in the tables. */
export const rowFlaws = async (
  client: PoolClient,
  cases: readonly ReadCase[],
): Promise<{ readonly flaws: readonly Flaw[]; readonly otherForms: number }> => {
  const streams = cases.map(({ stream }) => stream)
  const derived = await readDerived(client, streams)
  const isOfOtherForm = ({ stream }: ReadCase): boolean => {
    const form = derived.heads.get(stream)?.['form']
    return form !== undefined && form !== recordForm
  }
  return {
    flaws: [
      ...cases.flatMap((one) => [
        ...headFlaws(one, derived),
        ...(isOfOtherForm(one) || one.folded === null ? [] : derivedFlaws(one, derived)),
      ]),
      ...(await practiceFlaws(client, streams)),
      ...(await searchFlaws(client, streams)),
      ...(await textFlaws(client, streams)),
    ],
    otherForms: cases.filter(isOfOtherForm).length,
  }
}

/** The head stands at the last event, with its hash. */
const headFlaws = ({ stream, version, hash }: ReadCase, { heads }: Derived): readonly Flaw[] => {
  const head = heads.get(stream)
  if (!head) return [{ problem: 'head-missing', stream }]
  const found = Number(head['version'])
  // A head that is further on than the last event says which event is gone.
  if (found > version) return [{ problem: 'event-missing', stream, version: version + 1 }]
  return found === version && head['hash'] === hash.toString('hex')
    ? []
    : [{ problem: 'head-differs', stream, version }]
}

const ofHead = new Set(['version', 'hash', 'form'])

const derivedFlaws = ({ stream, version, folded }: ReadCase, derived: Derived): readonly Flaw[] =>
  (folded === null ? [] : detailedDifferences(folded, derived)).flatMap((difference): readonly Flaw[] => {
    const { what, which, row } = difference
    const name = [what, which].filter((part) => part !== undefined).join(' ')
    if (what === 'head')
      return row === 'missing' ? [] : detailed(difference, { problem: 'head-differs', stream, version })
    if (row === 'missing' || row === 'unknown') return [{ problem: `row-${row}`, stream, row: name }]
    return detailed(difference, { problem: 'row-differs', stream, row: name })
  })

/** A flaw for each field; version and hash of a head are said already. */
const detailed = ({ what, row }: DetailedDifference, flaw: Flaw): readonly Flaw[] =>
  typeof row === 'string'
    ? []
    : row
        .filter(({ field }) => what !== 'head' || !ofHead.has(field))
        .map(({ field, expected, found }) => ({ ...flaw, field, expected: shortly(expected), found: shortly(found) }))

/** What the practice notes on a head is its own; but what it can't have noted would stop it from ever looking again. */
const practiceFlaws = async (client: PoolClient, streams: readonly string[]): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<Flaw>(
    `select 'head-differs' as problem, s.stream, s.version, wrong.field, wrong.expected, wrong.found from streams s,
       lateral (values
         ('seen_version', s.seen_version not between 0 and s.version, '0 … ' || s.version, s.seen_version::text),
         ('poked_at', s.poked_at > clock_timestamp() + interval '1 minute', 'not after now', s.poked_at::text),
         ('pokes', s.pokes < 0, '0 or more', s.pokes::text),
         ('offset_ms', s.offset_ms < 0, '0 or more', s.offset_ms::text)
       ) as wrong(field, is_wrong, expected, found)
     where s.stream = any($1) and wrong.is_wrong order by s.stream`,
    [streams],
  )
  return rows
}

/** What a search finds a case by follows from the case's row; in which order it stands there, nobody asks. */
const searchFlaws = async (client: PoolClient, streams: readonly string[]): Promise<readonly Flaw[]> => {
  const { rows } = await client.query<Flaw>(
    `select case when f.stream is null then 'row-missing' else 'row-differs' end as problem, c.stream, 'search' as row
     from cases c left join case_search f on f.stream = c.stream
     cross join lateral (select search_grams(c.search) as grams) wanted
     where c.stream = any($1) and (f.grams @> wanted.grams and f.grams <@ wanted.grams) is not true order by c.stream`,
    [streams],
  )
  return rows
}

/** What the search finds a case by that stands in its texts. */
const textFlaws = async (client: PoolClient, streams: readonly string[]): Promise<readonly Flaw[]> =>
  (await wrongTexts(client, streams)).map(({ stream, wrong }) =>
    wrong === 'missing'
      ? { problem: 'row-missing', stream, row: 'texts' }
      : { problem: 'row-differs', stream, row: 'texts', field: wrong },
  )

const tablesOfCases = [
  'cases',
  'case_search',
  'case_texts',
  'tasks',
  'inbox',
  'register_rows',
  'register_history',
  'dependants',
  'letters',
  'task_links',
] as const

/** Mailed links that lead elsewhere than their letter, or whose holder is another than its reader. */
const strayLinks = `
  select case when l.id is null then 'row-unknown' else 'row-differs' end as problem, k.stream,
    'link of letter ' || k.letter as row, concat_ws(' ', l.stream, l.task, l.person) as expected,
    concat_ws(' ', k.stream, k.task, k.person) as found
  from task_links k left join letters l on l.id = k.letter
  where ($1::text[] is null or k.stream = any($1) or l.stream = any($1))
    and (l.stream, l.task, l.person) is distinct from (k.stream, k.task, k.person)
  order by 2, 3 limit 100`

/** Heads and rows of cases that have no events at all, and links that are not their letter's. */
export const strayFlaws = async (client: PoolClient, streams: readonly string[] | null): Promise<readonly Flaw[]> => {
  const without = `($1::text[] is null or t.stream = any($1)) and not exists (select 1 from events e
    where e.stream = t.stream) order by t.stream limit 100`
  const { rows: heads } = await client.query<Flaw>(
    `select 'events-missing' as problem, t.stream from streams t where ${without}`,
    [streams],
  )
  const links = await client.query<Flaw>(strayLinks, [streams])
  const flaws: Flaw[] = [...heads, ...links.rows]
  for (const table of tablesOfCases) {
    const { rows } = await client.query<Flaw>(
      `select distinct 'row-unknown' as problem, t.stream, '${table}' as row from ${table} t where ${without}`,
      [streams],
    )
    flaws.push(...rows.filter(({ stream }) => !heads.some((head) => head.stream === stream)))
  }
  return flaws
}

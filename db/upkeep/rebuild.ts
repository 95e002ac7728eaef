import type { Pool } from 'pg'
import { aboutHowMany } from '../kept/about-how-many.ts'
import { readStreams } from '../kept/event-store.ts'
import { foldCase, type FoldedCase } from '../kept/fold-case.ts'
import { atOneMoment } from '../kept/one-moment.ts'
import { differences, readDerived, type Derived, type Difference } from './rebuild-compare.ts'
import { recordForm } from '../kept/record-form.ts'
import { takeAnew, wrongTexts } from '../read-models/case-texts.ts'
import { writeDerived } from './rebuild-write.ts'

/** What a rebuild found: how much it folded, what differed from the events, and what it put right. */
export interface Rebuilt {
  readonly streams: number
  /** The first thousand differences; `differing` says how many there were. */
  readonly differences: readonly Difference[]
  readonly differing: number
  /** Cases whose derived rows were replaced. */
  readonly repaired: number
  /** Differing cases that moved on meanwhile, or have no events: left alone, to be looked at again. */
  readonly left: readonly string[]
}

/** How a rebuild runs: `write` replaces what differs; without it nothing is changed. */
export interface RebuildOptions {
  readonly write?: boolean
  /** Only the cases that another release has folded: what an upgrade has to bring up. */
  readonly onlyOtherForms?: boolean
  readonly batch?: number
  /** Told of how many cases have been looked at, of about how many. */
  readonly onProgress?: (streams: number, of: number | null) => void
}

/** A record that is wrong throughout must not fill the memory with saying so. */
const mostKept = 1_000

/**
 * Folds every case again from its events and compares heads, case rows, tasks, inboxes and registers with what the
 * events say. Works while the system runs: each batch is read at one moment, and written only where no act came in
 * between.
 */
export const rebuild = async (
  pool: Pool,
  { write = false, onlyOtherForms = false, batch = 200, onProgress }: RebuildOptions = {},
): Promise<Rebuilt> => {
  const found: Difference[] = []
  let differing = 0
  const left: string[] = []
  let streams = 0
  let repaired = 0
  const of = onlyOtherForms || onProgress === undefined ? null : await aboutHowMany(pool, 'streams')
  for (let after = ''; ;) {
    const names = await (onlyOtherForms ? otherFormsAfter : namesAfter)(pool, after, batch)
    const last = names.at(-1)
    if (last === undefined) return { streams, differences: found, differing, repaired, left }
    const { folded, derived } = await readBatch(pool, names)
    const wrongHere = compare(names, folded, derived)
    differing += wrongHere.length
    found.push(...wrongHere.slice(0, mostKept - found.length))
    if (write && wrongHere.length > 0) {
      const wrong = new Set(wrongHere.map((one) => one.stream))
      const done = await writeDerived(
        pool,
        folded.filter((one) => wrong.has(one.stream)),
        derived,
      )
      repaired += done.size
      left.push(...[...wrong].filter((stream) => !done.has(stream)))
    }
    if (!onlyOtherForms) {
      const texts = await compareTexts(pool, names, write)
      differing += texts.length
      found.push(...texts.slice(0, mostKept - found.length))
      if (write) repaired += texts.length
    }
    streams += names.length
    onProgress?.(streams, of)
    after = last
  }
}

/** What the search was given of these cases' texts; where that is to be put right, the worker takes them in anew. */
const compareTexts = async (pool: Pool, names: readonly string[], write: boolean): Promise<readonly Difference[]> => {
  const wrong = await atOneMoment(pool, (client) => wrongTexts(client, names))
  const streams = wrong.map(({ stream }) => stream)
  if (write && streams.length > 0) await takeAnew(pool, streams)
  return wrong.map((one) => ({ stream: one.stream, what: 'texts', fields: [one.wrong] }))
}

/** The next streams that have events, a head or a row in a list: damage may have taken any of them. */
const namesAfter = async (pool: Pool, after: string, batch: number): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly stream: string }>(
    `select stream from (
       (select stream from events where stream > $1 and version = 1 order by stream limit $2) union
       (select stream from streams where stream > $1 order by stream limit $2) union
       (select stream from cases where stream > $1 order by stream limit $2) union
       (select distinct stream from register_rows where stream > $1 order by stream limit $2) union
       (select distinct stream from register_history where stream > $1 order by stream limit $2) union
       (select distinct stream from dependants where stream > $1 order by stream limit $2)) as names
     order by stream limit $2`,
    [after, batch],
  )
  return rows.map((row) => row.stream)
}

const otherFormsAfter = async (pool: Pool, after: string, batch: number): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly stream: string }>(
    'select stream from streams where (form < $1 or form > $1) and stream > $2 order by stream limit $3',
    [recordForm, after, batch],
  )
  return rows.map((row) => row.stream)
}

const readBatch = (
  pool: Pool,
  names: readonly string[],
): Promise<{ readonly folded: readonly FoldedCase[]; readonly derived: Derived }> =>
  atOneMoment(pool, async (client) => {
    const byStream = Map.groupBy(await readStreams(client, names), ({ event }) => event.stream as string)
    const folded = [...byStream.values()].map(foldCase).filter((one) => one !== null)
    return { folded, derived: await readDerived(client, names) }
  })

const compare = (names: readonly string[], folded: readonly FoldedCase[], derived: Derived): readonly Difference[] => {
  const cases = new Map(folded.map((one) => [one.stream, one]))
  return names.flatMap((stream): readonly Difference[] => {
    const one = cases.get(stream)
    return one ? differences(one, derived) : [{ stream, what: 'events', fields: ['missing'] }]
  })
}

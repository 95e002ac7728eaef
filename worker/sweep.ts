import type { Pool } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { Poke, Poked } from '../practice/poke.ts'
import { procedureNames } from '../domain/procedures.ts'

/** What the sweep needs, and who hears of what it found. */
export interface SweepOptions {
  readonly pool: Pool
  readonly poke: Pick<Poke, 'tellCase' | 'endStuck'>
  readonly onPoked?: (outcome: Poked) => void
  /** So many at most may be told and not have looked yet. */
  readonly most?: number
}

/** What one round found and did. */
export interface SweepRound {
  /** How many cases no workflow has seen in their last version, and for how long the oldest of them, in seconds. */
  readonly unseen: number
  readonly oldestSeconds: number
  /** How many of them were told lately, so that they are probably about to look. */
  readonly waiting: number
  readonly told: number
  /** False where the first poke of the round failed, and so no other was tried; null where there was nobody to tell. */
  readonly reached: boolean | null
}

/** A commit is followed by a poke at once: what is younger than this is probably being looked at just now. */
const graceSeconds = 1.5
/** How long a case is left alone after each poke that it didn't follow. */
const backOffSeconds = [2, 10, 60, 300, 900]
/** Whoever doesn't look after so many pokes may be unable to. */
const suspiciousPokes = 3
/** So many a round at most, and so many at once: an outage must not end in a stampede. */
const aRound = 400
const atOnce = 8
/** Whoever was told within so many seconds and hasn't looked yet waits for its turn, and has others wait for theirs. */
const latelySeconds = 15
/** So many may wait for their turn at least. */
const fewest = 50

/**
 * How many may be told and not have looked the next time: more where those who were told look soon, fewer where they
 * wait in a queue. Whoever waits there longer than a moment would be told once more in vain, which makes the queue
 * longer.
 */
export const mostNext = (most: number, waiting: number): number =>
  waiting <= most / 4 ? Math.min(most * 2, aRound) : waiting > most / 2 ? Math.max(Math.floor(most / 2), fewest) : most

// After a restore or an import many thousands are unseen: then it is enough to know that there are very many.
const findText = `
  select count(*)::int as unseen, coalesce(extract(epoch
  from max(clock_timestamp() - e.recorded_at)), 0)::float as "oldestSeconds",
    (select count(*)::int from (select 1 from streams where seen_version < version
      and poked_at between clock_timestamp() - ${latelySeconds} * interval '1 second' and clock_timestamp()
      limit 1000) as told) as waiting
  from (select stream, seen_version from streams where seen_version < version and procedure = any($1) limit 5000) s
  join events e on e.stream = s.stream and e.version = s.seen_version + 1`

/**
 * Takes the cases that are due for a poke, the ones never poked first, and notes in the same statement that they were
 * poked: two workers never take the same. A poke to come was noted by a clock that ran ahead.
 */
const takeText = `
  with due as (
    select s.stream, s.poked_at from streams s join events e on e.stream = s.stream and e.version = s.version
    where s.seen_version < s.version and s.procedure = any($1)
      and e.recorded_at < clock_timestamp() - $2 * interval '1 second'
      and (s.poked_at is null or s.poked_at > clock_timestamp()
        or s.poked_at < clock_timestamp()
          - ($3::int[])[greatest(1, least(s.pokes, cardinality($3::int[])))] * interval '1 second')
    order by s.poked_at nulls first limit $4
    for update of s skip locked
  )
  update streams s set poked_at = clock_timestamp(), pokes = s.pokes + 1
  from due where s.stream = due.stream
  returning s.stream, s.closed, s.version, due.poked_at as before, s.pokes, s.poked_at::text as at`

/**
 * A poke that never reached Temporal counts for nothing: the case is as due as it was before. Only while it is that
 * poke which stands there: whoever has looked since, or poked, knows more.
 */
const giveBackText = `
  update streams s set poked_at = given.before, pokes = greatest(s.pokes - 1, 0)
  from unnest($1::text[], $2::timestamptz[], $3::text[]) as given(stream, before, at)
  where s.stream = given.stream and s.poked_at = given.at::timestamptz`

/** A closed case without a workflow: nothing follows from it any more, so there is nobody who would have to see it. */
const settleText =
  'update streams set seen_version = version, poked_at = null, pokes = 0 where stream = $1 and version = $2 and closed'

interface Unseen {
  readonly stream: CaseId
  readonly closed: boolean
  readonly version: number
  /** When it was poked before this time. */
  readonly before: string | null
  /** How often it was poked, with this time. */
  readonly pokes: number
  /** When that was, to the microsecond. */
  readonly at: string
}

/**
 * One round of making good what pokes have lost: cases whose last version no workflow has seen are told to look again,
 * each less and less often. One is told first; only when Temporal took that, the others follow. Only what reached
 * Temporal counts: an outage makes nobody wait longer than it lasts.
 */
export const sweep = async ({ pool, poke, onPoked, most = aRound }: SweepOptions): Promise<SweepRound> => {
  const { rows: found } = await pool.query<Pick<SweepRound, 'unseen' | 'oldestSeconds' | 'waiting'>>({
    name: 'sweep-find',
    text: findText,
    values: [procedureNames],
  })
  const { unseen, oldestSeconds, waiting } = found[0] ?? { unseen: 0, oldestSeconds: 0, waiting: 0 }
  const take = async (limit: number): Promise<readonly Unseen[]> => {
    if (unseen === 0 || limit <= 0) return []
    const { rows } = await pool.query<Unseen>({
      name: 'sweep-take',
      text: takeText,
      values: [procedureNames, graceSeconds, backOffSeconds, limit],
    })
    return rows
  }
  const tell = async ({ stream, closed, version, pokes }: Unseen): Promise<Poked> => {
    if (pokes >= suspiciousPokes) await poke.endStuck(stream)
    const outcome = await poke.tellCase(stream, closed)
    onPoked?.(outcome)
    if (outcome === 'gone') await pool.query({ name: 'sweep-settle', text: settleText, values: [stream, version] })
    return outcome
  }
  const [probe] = await take(Math.min(1, most - waiting))
  if (!probe) return { unseen, oldestSeconds, waiting, told: 0, reached: null }
  const missed: Unseen[] = []
  const tellOrMiss = async (one: Unseen): Promise<void> => {
    // Temporal went away in the middle: those that are left wait for the next round.
    if (missed.length > 0 || (await tell(one)) === 'failed') missed.push(one)
  }
  await tellOrMiss(probe)
  const reached = missed.length === 0
  const others = reached ? [...(await take(most - waiting - 1))] : []
  const all = 1 + others.length
  const lane = async (): Promise<void> => {
    for (let next = others.shift(); next; next = others.shift()) await tellOrMiss(next)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  await giveBack(pool, missed)
  return { unseen, oldestSeconds, waiting, told: all - missed.length, reached }
}

const giveBack = async (pool: Pool, missed: readonly Unseen[]): Promise<void> => {
  if (missed.length === 0) return
  await pool.query({
    name: 'sweep-give-back',
    text: giveBackText,
    values: [missed.map(({ stream }) => stream), missed.map(({ before }) => before), missed.map(({ at }) => at)],
  })
}

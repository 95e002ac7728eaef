import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { cityId } from '../../domain/city/city-id.ts'
import { tokyoDateOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { lastFound } from '../../domain/kernel/last-found.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { readEventsOfInBatches } from '../kept/event-store.ts'
import { flawList, type Flaw, type FlawList } from '../kept/flaw.ts'
import { atOneMoment } from '../kept/one-moment.ts'
import { recordClock } from '../kept/record-clock.ts'
import { strayFlaws } from './row-flaws.ts'
import type { MeasuredBy } from './unlawful.ts'
import { verifyAnchors } from './verify-anchors.ts'
import { verifyAttachments } from './verify-attachments.ts'
import { readKnown, verifyCases } from './verify-cases.ts'
import { verifyCommands } from './verify-commands.ts'
import { verifyGuards } from './verify-guards.ts'
import { verifyRights } from './verify-rights.ts'
import { verifyRoster } from './verify-roster.ts'

/** What a night's verification looked at, and what it found. */
export interface NightCheck {
  readonly day: PlainDate
  /** The last case of the share: the next night goes on after it. */
  readonly after: string
  readonly streams: number
  readonly events: number
  readonly broken: number
  readonly flaws: readonly Flaw[]
  /** What guideline or settings don't accept in the share; null where nobody asked. */
  readonly breaches: readonly LawBreach[] | null
  /** How many there are of those in all, also where no more of them are kept. */
  readonly breachesInAll: number | null
}

/** A place of which guideline or settings don't accept what happened there, by the rule's name. */
export interface LawBreach {
  readonly rule: string
  readonly stream: string
  readonly version: number
}

/** Holds cases against guideline and settings: whoever knows a checker of the law gives it. */
export type HoldAgainstLaw = (client: PoolClient, cases: readonly string[]) => Promise<readonly LawBreach[]>

/** Begins that for one night, in which the city's own stream is read once. */
export type BeginHolding = () => HoldAgainstLaw

/** How a night's verification is made. */
export interface NightCheckOptions {
  /** Time is skipped in this record: by tests and in the demo city, never in use. */
  readonly timeSkipping?: boolean
  /** The time in Tokyo from which on it is due; tests don't wait for it. */
  readonly notBefore?: `${number}:${number}`
  readonly signal?: AbortSignal | undefined
  /** Asked of the share, case by case; `npm run verify -- --law` also asks what one case says of another. */
  readonly holdAgainstLaw?: BeginHolding
}

/** Within so many nights every case is seen; a night that was missed is made up for by the next. */
const nightsForAll = 30

/** Half an hour after the day before was sealed, in Tokyo. */
const checkAt = '01:00'

/** A worker has more to do: it looks at few cases at once, and takes a breath between. */
const casesAtOnce = 50
const breathMs = 20

const checkLock = 7_305_444

/**
 * Verifies what is due tonight: the cases that moved since the last seal but one, those in which something was found
 * the last time, a share of all the others, the newest anchor, the roster and the rights. Null where tonight's is done
 * already, or another worker is at it. `npm run verify` looks at everything.
 */
export const checkTonight = async (
  pool: Pool,
  { timeSkipping = false, notBefore = checkAt, signal, holdAgainstLaw }: NightCheckOptions = {},
): Promise<NightCheck | null> => {
  const now = await recordClock(pool)
  const today = tokyoDateOf(now)
  if (now < tokyoTime(today, notBefore)) return null
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ readonly mine: boolean }>(
      'select pg_try_advisory_lock($1) and not exists (select 1 from night_checks where day = $2) as mine',
      [checkLock, today],
    )
    if (rows[0]?.mine !== true) return null
    const check = await lookAround(pool, today, await dueTonight(pool, today), { timeSkipping, signal, holdAgainstLaw })
    await keep(pool, check)
    return check
  } finally {
    // Its end gives the lock back, whatever happened; but that takes the server a moment.
    await client.query('select pg_advisory_unlock_all()').catch(() => {})
    client.release(true)
  }
}

interface Due {
  readonly names: readonly string[]
  readonly after: string
}

const dueTonight = async (pool: Pool, today: PlainDate): Promise<Due> => {
  const { rows } = await pool.query<{
    readonly after: string
    readonly nights: number
    readonly again: readonly string[]
  }>(
    `select after, least($1::date - day, $2)::integer as nights,
       array(select distinct flaw ->> 'stream' from jsonb_array_elements(flaws || coalesce(breaches, '[]')) flaw
       where flaw ->> 'stream' <> '') as again
     from night_checks where day < $1 order by day desc limit 1`,
    [today, nightsForAll],
  )
  const { after, nights, again } = rows[0] ?? { after: '', nights: 1, again: [] }
  const { rows: share } = await pool.query<{ readonly stream: string }>(
    `with share as (select ceil(count(*) * $2::numeric / $3)::integer as n from streams)
     select stream from (
       (select stream, 0 as round from streams where stream > $1 order by stream limit (select n from share)) union all
       (select stream, 1 from streams where stream <= $1 order by stream limit (select n from share))
     ) s order by round, stream limit (select n from share)`,
    [after, nights, nightsForAll],
  )
  const { rows: moved } = await pool.query<{ readonly stream: string }>(
    `select distinct stream from anchor_heads where day in (select day from anchors
       where anchored_at > coalesce((select max(finished_at) from night_checks
       where finished_at <= clock_timestamp()), '-infinity'))`,
  )
  const names = new Set([...again, ...share.map(({ stream }) => stream), ...moved.map(({ stream }) => stream)])
  return { names: [...names].toSorted(), after: share.at(-1)?.stream ?? '' }
}

interface Looking {
  readonly timeSkipping: boolean
  readonly signal: AbortSignal | undefined
  readonly holdAgainstLaw: BeginHolding | undefined
}

/** More aren't kept, only counted: by night one sees that there is something; `npm run verify -- --law` says all. */
const mostBreaches = 100

const lookAround = async (
  pool: Pool,
  day: PlainDate,
  { names, after }: Due,
  { timeSkipping, signal, holdAgainstLaw }: Looking,
): Promise<NightCheck> => {
  const flaws = flawList()
  const breaches: LawBreach[] = []
  const known = knownThroughout(timeSkipping)
  const hold = holdAgainstLaw?.()
  let streams = 0
  let events = 0
  for (let from = 0; from < names.length; from += casesAtOnce) {
    signal?.throwIfAborted()
    const some = names.slice(from, from + casesAtOnce)
    const looked = await atOneMoment(pool, async (client) => {
      breaches.push(...((await hold?.(client, some)) ?? []))
      return lookAt(client, some, await known(client), flaws)
    })
    streams += looked.streams
    events += looked.events
    await pause(breathMs)
  }
  await atOneMoment(pool, async (client) => {
    flaws.add(
      ...(await strayFlaws(client, null)),
      ...(await verifyRoster(client, timeSkipping)),
      ...(await verifyRights(client)),
      ...(await verifyGuards(client)),
    )
    const { rows } = await client.query<{ readonly day: string }>('select day from anchors order by nth desc limit 1')
    if (rows[0]) flaws.add(...(await verifyAnchors(client, { day: rows[0].day })).flaws)
  })
  const kept = { broken: flaws.count(), flaws: flaws.kept }
  const found = hold
    ? { breaches: breaches.slice(0, mostBreaches), breachesInAll: breaches.length }
    : { breaches: null, breachesInAll: null }
  return { day, after, streams, events, ...kept, ...found }
}

/**
 * What acts are measured by, read once for the whole night; anew only where people were appointed or rules settled
 * meanwhile, for each look sees its own moment.
 */
const knownThroughout = (timeSkipping: boolean) => {
  const known = lastFound<MeasuredBy>()
  return async (client: PoolClient): Promise<MeasuredBy> => {
    const { rows } = await client.query<{ readonly moved: string }>(
      `select concat_ws(' ', (select max(version) from events where stream = $1),
        (select max(nth) from roster_changes)) as moved`,
      [cityId],
    )
    return known(rows[0]?.moved ?? '', () => readKnown(client, timeSkipping))
  }
}

const lookAt = async (client: PoolClient, names: readonly string[], known: MeasuredBy, flaws: FlawList) => {
  const looked = await verifyCases(client, readEventsOfInBatches(client, names, 200), known, flaws)
  flaws.add(...(await verifyCommands(client, names)))
  await verifyAttachments(client, names, flaws)
  return looked
}

const keep = async (pool: Pool, check: NightCheck): Promise<void> => {
  const { day, after, streams, events, broken, flaws, breaches, breachesInAll } = check
  await pool.query(
    `insert into night_checks (day, after, streams, events, broken, flaws, breaches, breaches_in_all)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict do nothing`,
    [day, after, streams, events, broken, JSON.stringify(flaws), breaches && JSON.stringify(breaches), breachesInAll],
  )
}

/** A night that a wrong clock has noted ahead: nothing waits for it. */
const isOver = `finished_at <= clock_timestamp() and day <= (clock_timestamp() at time zone 'Asia/Tokyo')::date`

interface LastNight {
  readonly broken: number
  /** What was found against guideline or settings; nothing where nobody asked. */
  readonly breaches: number
  readonly ageSeconds: number
}

/** What the last night found, and how long ago that was; since the first event where no night has looked yet. */
export const nightChecked = async (pool: Pool): Promise<LastNight> => {
  const { rows } = await pool.query<LastNight>({
    name: 'night-checked',
    text: `select coalesce((select broken from night_checks where ${isOver} order by day desc limit 1), 0) as broken,
      coalesce((select breaches_in_all from night_checks where ${isOver} order by day desc limit 1), 0) as breaches,
      coalesce(extract(epoch from clock_timestamp() - coalesce((select max(finished_at) from night_checks
      where ${isOver}),
        (select recorded_at from events limit 1))), 0)::float8 as "ageSeconds"`,
  })
  return rows[0] ?? { broken: 0, breaches: 0, ageSeconds: 0 }
}

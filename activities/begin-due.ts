import { act, type RecordAccess } from '../db/act/act.ts'
import { ruleBookAt } from '../db/city/rule-book.ts'
import { cityId } from '../domain/city/city-id.ts'
import { beginsByItselfOn, rulesOn, type DayRules } from '../domain/guideline/rule-book.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { epochOf, tokyoDateOf, tokyoTime, type Instant } from '../domain/kernel/instant.ts'
import { addDays, type PlainDate } from '../domain/kernel/plain-date.ts'
import type { SelfBeginning } from '../domain/law/procedure-terms.ts'
import { procedures } from '../domain/procedures.ts'
import type { Poke } from '../practice/poke.ts'
import { streamFor } from './stream-for.ts'

/** A day of a city that keeps its record here: what holds on it, and since when the city does. */
export interface CityDay {
  readonly now: Instant
  readonly rules: DayRules
  readonly since: PlainDate
}

/** What a procedure does every day besides beginning cases; says how many acts that came to. */
export type DailyActs = (day: CityDay) => Promise<number>

/** What beginning cases in time needs. */
export interface BeginDueDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
  /** The record's clock: a worker whose own is wrong must not begin what is still to come. */
  readonly clock: () => Promise<Instant>
  /** What else each day brings, where a procedure has something of its own; nothing where nothing is said. */
  readonly daily?: readonly DailyActs[]
  /** Told of what could not begin, by its code. */
  readonly onTrouble?: (trouble: { readonly procedure: string; readonly code: string }) => void
}

/** What a day has begun, and how long it is until the next. */
export interface BegunDue {
  readonly begun: number
  readonly inMs: number
}

/** When a day's cases begin: Tokyo time, soon after midnight. */
const beginsAt = '00:05'

/**
 * Begins what the law of each procedure says begins by itself on this day (`beginsByItself`). A case's id is made from
 * its procedure and its key, so that it begins once, whatever is killed and however often it is asked.
 */
export const createBeginDue = ({ record, poke, clock, daily = [], onTrouble }: BeginDueDeps) => ({
  beginDue: async (): Promise<BegunDue> => {
    const now = await clock()
    const today = tokyoDateOf(now)
    let begun = 0
    const day = await cityDay(record, now)
    for (const { procedure, key, command } of day === null ? [] : dueOn(day)) {
      const stream = streamFor(procedure, key)
      if (await isThere(record, stream)) continue
      const answer = await act(record, {
        stream,
        command,
        id: `${stream}/begin`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      if (answer.kind === 'refused') onTrouble?.({ procedure, code: answer.refusal.code })
      else if (!answer.again) {
        begun += 1
        poke.afterCommit(answer)
      }
    }
    if (day !== null) for (const acts of daily) begun += await acts(day)
    const soon = tokyoTime(today, beginsAt)
    const next = now < soon ? soon : tokyoTime(addDays(today, 1), beginsAt)
    return { begun, inMs: epochOf(next) - epochOf(now) }
  },
})

type Due = SelfBeginning & { readonly procedure: string }

/**
 * Where no city is founded, or it is still to say its own guideline, nothing begins; what was over before it was, is
 * nobody's to take up.
 */
const cityDay = async ({ pool }: RecordAccess, now: Instant): Promise<CityDay | null> => {
  const { rows } = await pool.query<{ readonly at: Instant; readonly book: number }>({
    name: 'city-since',
    text: `select e.recorded_at as at, s.version as book from streams s join events e on e.stream = s.stream
      and e.version = 1
      where s.stream = $1`,
    values: [cityId],
  })
  const [city] = rows
  if (city === undefined) return null
  const book = await ruleBookAt(pool, city.book)
  const today = tokyoDateOf(now)
  return beginsByItselfOn(book, today) ? { now, rules: rulesOn(book, today), since: tokyoDateOf(city.at) } : null
}

const dueOn = ({ now, rules, since }: CityDay): readonly Due[] =>
  procedures.flatMap(({ name, beginsByItself }) =>
    (beginsByItself?.(tokyoDateOf(now), rules, since) ?? []).map((one) => ({ ...one, procedure: name })),
  )

const isThere = async ({ pool }: RecordAccess, stream: CaseId): Promise<boolean> =>
  (await pool.query({ name: 'is-there', text: 'select 1 from streams where stream = $1', values: [stream] }))
    .rowCount === 1

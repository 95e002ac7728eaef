import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { linesOfMonth } from '../../db/entry-log/lines-of-month.ts'
import { passagesBetween, passagesFrom } from '../../db/entry-log/log-rows.ts'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import type { Page, Place } from '../../db/read-models/page.ts'
import { monthSpan, type Span } from '../../domain/entry-log/device/coverage.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { fiscalYearEnd } from '../../domain/kernel/fiscal-year.ts'
import { tokyoDateOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays, parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { DayOfMonth, LedgerMonth } from '../../web/entry-log/ledger-month.ts'
import { readableCase } from '../forms/reading.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * A month, or a day of it, as it is read: all of its passages piece by piece, however many they are, or some of them.
 */
export type MonthRead = Omit<LedgerMonth, 'passages' | 'passagesInAll' | 'isFirst' | 'next' | 'days' | 'digest'> & {
  readonly pieces: AsyncGenerator<readonly KeptPassage[]>
  readonly piece: (place: Place) => Promise<Page<KeptPassage>>
}

/** The month that the address names, or the day of it; null where there is none of that. */
export const monthIn = async (c: Context<Env>, given: Surroundings): Promise<MonthRead | null> => {
  const { pool } = dearly(given).reads
  const found = await readableCase(pool, personIn(c), servedNamed('entry-log'), c.req.param('id'))
  if (!found) return null
  const ledger = found.state as unknown as EntryLogState
  const number = (c.req.param('month') ?? '').replace(/\.(csv|pdf)$/, '')
  const span = monthSpan(`month-${number}`, ledger.fiscalYear)
  if (span === null) return null
  const wanted = partOf(span, ledger, c.req.query('day'))
  if (wanted === null) return null
  const [from, until] = [tokyoTime(wanted.from, '00:00'), tokyoTime(addDays(wanted.until, 1), '00:00')]
  return {
    id: found.id,
    ledger,
    ...span,
    day: wanted.day,
    lines: await linesOfMonth(pool, found.id, from, tokyoTime(addDays(wanted.to, 1), '00:00')),
    pieces: passagesBetween(pool, found.id, from, until),
    piece: (place) => passagesFrom(pool, found.id, { from, until }, place),
    at: found.now,
  }
}

/** The days of the month's lines, and up to which one its passages are read; or the one day that is asked for. */
const partOf = (
  { from, to }: Span,
  { fiscalYear }: EntryLogState,
  asked: string | undefined,
): (Span & { readonly until: PlainDate; readonly day: PlainDate | null }) | null => {
  // Who came in late on the year's last day has left on the next one, which this ledger has in no month of its own.
  const until = to === fiscalYearEnd(fiscalYear) ? addDays(to, 1) : to
  if (asked === undefined) return { from, to, until, day: null }
  const day = parsePlainDate(asked)
  return day === null || day < from || day > until ? null : { from: day, to: day, until: day, day }
}

/** A day as its page shows it: so many of its passages. */
export const pieceOf = async ({ piece, pieces: _all, ...month }: MonthRead, place: Place): Promise<LedgerMonth> => {
  const { rows, next } = await piece(place)
  const isFirst = place.after === null
  return { ...month, passages: rows, passagesInAll: rows.length, isFirst, next, days: [], digest: null }
}

/**
 * The month, or the day, as a page or a paper shows it, with so many of its passages. The digest is that of the
 * canonical JSON of lines and passages, taken over all of them as they are read; so are the days' counts.
 */
export const shownOf = async ({ pieces, piece: _one, ...month }: MonthRead, most: number): Promise<LedgerMonth> => {
  const digest = createHash('sha256').update(`[${canonicalJson(month.lines)},[`)
  const passages: KeptPassage[] = []
  const days = countingDays()
  for (const { enteredAt } of month.lines) days.count(tokyoDateOf(enteredAt), 'lines')
  let passagesInAll = 0
  for await (const read of pieces) {
    for (const one of read) {
      digest.update(`${passagesInAll === 0 ? '' : ','}${canonicalJson(one)}`)
      if (passages.length < most) passages.push(one)
      passagesInAll += 1
      const day = tokyoDateOf(one.at)
      days.count(day, one.direction)
      if (one.flag !== '') days.count(day, 'flagged')
    }
  }
  const all = { passages, passagesInAll, isFirst: true, next: null }
  return { ...month, ...all, days: days.all(), digest: digest.update(']]').digest('hex') }
}

type Counts = { -readonly [key in keyof DayOfMonth]: DayOfMonth[key] }

/** How much there was on each day, counted one by one. */
const countingDays = () => {
  const days = new Map<PlainDate, Counts>()
  return {
    count: (day: PlainDate, what: Exclude<keyof DayOfMonth, 'day'>): void => {
      const counts = days.get(day) ?? { day, lines: 0, in: 0, out: 0, flagged: 0 }
      counts[what] += 1
      days.set(day, counts)
    },
    all: (): readonly DayOfMonth[] => [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  }
}

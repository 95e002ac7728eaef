import { fiscalYearStart } from '../../kernel/fiscal-year.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { addDays, addMonths, compareDates, lastDayOfMonth, type PlainDate } from '../../kernel/plain-date.ts'
import type { EntryLogState } from '../state.ts'

/** Days from one to another, both counted. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** A month of the ledger's year by its number, as tasks speak of it: `month-4`. */
export const monthSpan = (month: string, fiscalYear: number): Span | null => {
  const number = Number(/^month-(\d{1,2})$/.exec(month)?.[1] ?? '0')
  if (number < 1 || number > 12) return null
  const from = addMonths(fiscalYearStart(fiscalYear), (number + 8) % 12)
  return { from, to: lastDayOfMonth(from) }
}

/** The months of the ledger's year from the one in which it was opened, in their order. */
export const monthsOf = ({
  fiscalYear,
  openedAt,
}: Pick<EntryLogState, 'fiscalYear' | 'openedAt'>): readonly string[] => {
  if (openedAt === null) return []
  const first = tokyoDateOf(openedAt)
  return [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
    .map((month) => `month-${month}`)
    .filter((month) => (monthSpan(month, fiscalYear)?.to ?? first) >= first)
}

/** The days that are covered by what was brought in, as spans that don't touch, the earliest first. */
export const covered = ({ batches, without, fiscalYear }: EntryLogState): readonly Span[] => {
  const spans: Span[] = []
  const parts = [
    ...batches.map(({ from, to }) => ({ from, to })),
    ...without.flatMap(({ month }) => monthSpan(month, fiscalYear) ?? []),
  ].toSorted((a, b) => compareDates(a.from, b.from))
  for (const next of parts) {
    const last = spans.at(-1)
    if (last === undefined || next.from > addDays(last.to, 1)) spans.push(next)
    else spans[spans.length - 1] = { from: last.from, to: next.to > last.to ? next.to : last.to }
  }
  return spans
}

/** The days of a span that nothing covers. */
export const uncovered = (span: Span, by: readonly Span[]): readonly Span[] => {
  const gaps: Span[] = []
  let next = span.from
  for (const { from, to } of by) {
    if (to < next || from > span.to) continue
    if (from > next) gaps.push({ from: next, to: addDays(from, -1) })
    next = addDays(to, 1)
  }
  return next > span.to ? gaps : [...gaps, { from: next, to: span.to }]
}

/**
 * The days that a log most likely covers whose first and last passages are known: the whole months, as far as they are
 * over, but nothing before days that came in already. Days for which nobody has looked stay days that are missing.
 */
export const likelySpan = (ledger: EntryLogState, { from: first, to: last }: Span, yesterday: PlainDate): Span => {
  const month = `${first.slice(0, 8)}01` as PlainDate
  const there = covered(ledger).findLast(({ from, to }) => from <= first && to >= month)
  const end = lastDayOfMonth(last)
  return {
    from: there === undefined ? month : there.to < first ? addDays(there.to, 1) : first,
    to: end < yesterday ? end : last,
  }
}

/** At both ends of a log's days those on which it has no passage, where nothing else covers them. */
export const silentEnds = ({ from, to }: Span, { from: first, to: last }: Span, by: readonly Span[]): readonly Span[] =>
  [
    { from, to: addDays(first, -1) },
    { from: addDays(last, 1), to },
  ].flatMap((end) => (end.from > end.to ? [] : uncovered(end, by)))

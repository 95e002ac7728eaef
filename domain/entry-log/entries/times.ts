import type { Rules } from '../../guideline/rules.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { epochOf, tokyoDateOf, tokyoTime, type ClockTime, type Instant } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Refused } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import { entryLogSettings } from '../settings.ts'

const minuteMs = 60_000

/** The moment at which the clock in the office shows that time on that day. */
export const momentOf = (day: PlainDate, time: ClockTime): Instant => tokyoTime(day, time)

/** A moment that is still to come is nobody's to write down. */
export const notYetCome = (field: string, moment: Instant, rules: Rules): Refused | null =>
  moment > rules.now
    ? refuse('date-in-future', 'entry-times', { field, day: tokyoDateOf(moment), today: tokyoDateOf(rules.now) })
    : null

/** Whoever entered in another year stands in that year's ledger. */
export const outsideYear = (field: string, moment: Instant, { fiscalYear }: EntryLogState): Refused | null =>
  fiscalYearOf(tokyoDateOf(moment)) === fiscalYear
    ? null
    : refuse('outside-ledger-year', 'entry-times', { field, year: fiscalYear })

/** What is written later than the setting allows says why. */
export const unexplained = (moment: Instant, lateness: string, { now, settings }: Rules): Refused | null => {
  const minutes = Math.floor((epochOf(now) - epochOf(moment)) / minuteMs)
  return minutes > entryLogSettings.of(settings).lateAfterMinutes && lateness.trim() === ''
    ? refuse('lateness-unexplained', 'entry-times', {
        field: 'lateness',
        minutes: entryLogSettings.of(settings).lateAfterMinutes,
      })
    : null
}

/** One moment before another that has to come first. */
export const reversed = (field: string, first: Instant, then: Instant): Refused | null =>
  then < first ? refuse('times-reversed', 'entry-times', { field, at: first }) : null

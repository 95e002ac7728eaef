import { tokyoDateOf, tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { Settings } from '../../guideline/settings.ts'
import type { Calendar } from '../../kernel/calendar.ts'
import { addDays, lastDayOfMonth, type PlainDate } from '../../kernel/plain-date.ts'
import type { HistoryState } from '../state.ts'

/** That gaps are to be looked for again. */
export interface GapWake {
  readonly kind: 'check-gaps'
  readonly at: Instant
  readonly gives: { readonly type: 'CheckHistoryGaps'; readonly data: { readonly on: PlainDate } }
}

/** On the first day of each month gaps are looked for anew (operational setting). */
export const gapWakes = (
  { watch }: HistoryState,
  _now: Instant,
  _calendar: Calendar,
  { remindAt }: Settings,
): readonly GapWake[] => {
  if (watch === null) return []
  const on = addDays(lastDayOfMonth(tokyoDateOf(watch.checkedAt)), 1)
  return [{ kind: 'check-gaps', at: tokyoTime(on, remindAt), gives: { type: 'CheckHistoryGaps', data: { on } } }]
}

import type { Settings } from '../../guideline/settings.ts'
import { nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import { endingVettings } from './anew.ts'

/** The moment at which the office is asked to look into somebody anew, whose vetting ends before the contract does. */
export interface VettingWake {
  readonly kind: 'vetting-end'
  readonly at: Instant
  readonly party: string
  readonly checkedOn: PlainDate
}

/** Those moments, for a case as it stands. */
export const vettingWakes = (
  state: OutsourcingState,
  _now: Instant,
  calendar: Calendar,
  settings: Settings,
): readonly VettingWake[] =>
  endingVettings(state, calendar, settings).map(({ party, checkedOn, askOn }) => ({
    kind: 'vetting-end',
    at: tokyoTime(nextBusinessDay(calendar, askOn), settings.remindAt),
    party,
    checkedOn,
  }))

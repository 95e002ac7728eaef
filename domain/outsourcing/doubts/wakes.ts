import type { Settings } from '../../guideline/settings.ts'
import type { Calendar } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { OutsourcingState } from '../state.ts'
import type { VettingOver } from './fields.ts'
import { overVettings } from './of-company.ts'

/** The moment at which a company's vetting is over, and it works under the contract on. */
export interface DoubtWake {
  readonly kind: 'vetting-over'
  readonly at: Instant
  readonly gives: { readonly type: 'NoteVettingOver'; readonly data: VettingOver }
}

/** Those moments, for a case as it stands. */
export const doubtWakes = (
  state: OutsourcingState,
  _now: Instant,
  _calendar: Calendar,
  settings: Settings,
): readonly DoubtWake[] =>
  overVettings(state, settings).map(({ party, checkedOn, overOn }) => ({
    kind: 'vetting-over',
    at: tokyoTime(overOn, settings.remindAt),
    gives: { type: 'NoteVettingOver', data: { party, checkedOn } },
  }))

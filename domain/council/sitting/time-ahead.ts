import type { Rules } from '../../guideline/rules.ts'
import { tokyoClockOf, tokyoDateOf, type ClockTime } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Refused } from '../law.ts'
import type { CouncilState } from '../state.ts'

/** Nothing is written down of a sitting that hasn't happened yet: its times have come by the clock of the act. */
export const timeAhead = (at: ClockTime, on: PlainDate, { now }: Rules): Refused | null =>
  on === tokyoDateOf(now) && at > tokyoClockOf(now)
    ? refuse('time-ahead', 'times-in-order', { field: 'at', value: at, wanted: tokyoClockOf(now) })
    : null

/** The day on which a meeting sits; one opened before 0.5 has it from its plan. */
export const sittingDay = ({ opened, date }: Pick<CouncilState, 'opened' | 'date'>): PlainDate => opened?.on ?? date

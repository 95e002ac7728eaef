import type { Rules } from '../guideline/rules.ts'
import { tokyoClockOf, tokyoDateOf, tokyoTime, type Instant } from '../kernel/instant.ts'
import { refuse } from '../kernel/outcome.ts'
import { beginsAt } from './begins-at.ts'
import type { Refused } from './law.ts'
import type { CouncilState } from './state.ts'

/** A meeting is planned and called for a moment that is still to come, on its very day too. */
export const alreadyBegun = ({ date, time }: Pick<CouncilState, 'date' | 'time'>, { now }: Rules): Refused | null =>
  time !== '' && beginsAt({ date, time }) < startOfMinute(now)
    ? refuse('meeting-begun', 'meeting-day-ahead', { field: 'time', value: time })
    : null

/** The clock shows minutes: what begins in this one is not over. */
const startOfMinute = (now: Instant): Instant => tokyoTime(tokyoDateOf(now), tokyoClockOf(now))

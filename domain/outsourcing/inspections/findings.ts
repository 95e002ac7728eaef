import type { FindingState } from './state.ts'
import { addBusinessDays, nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { Settings } from '../../guideline/settings.ts'
import type { OutsourcingState } from '../state.ts'

/** The serious findings that the contractor has not put right: they keep a case from being closed (Art. 23). */
export const openSerious = ({ findings }: OutsourcingState): readonly FindingState[] =>
  findings.filter((one) => one.severity === 'serious' && one.closed === null)

/** Whether a finding waits for the contractor's report, and was not yet brought before the council for that. */
export const isToBeProposed = (one: FindingState): boolean =>
  one.severity === 'serious' && one.closed === null && !one.awaitsCheck && one.proposedFor !== one.correctBy

/**
 * When an uncorrected serious finding is proposed to the council: so many business days after its last day (operational
 * setting).
 */
export const proposedAt = ({ correctBy }: FindingState, calendar: Calendar, settings: Settings): Instant =>
  tokyoTime(
    addBusinessDays(calendar, nextBusinessDay(calendar, correctBy), settings.proposeFindingAfterBusinessDays),
    settings.remindAt,
  )

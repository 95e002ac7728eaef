import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { openTasks, today } from '../../law/deciding.ts'
import { changeTask, decidedBy, overlap } from '../changes/decide-request.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { ContractValues } from '../contract/fields.ts'
import type { Corrects } from '../changes/change.ts'
import { accept, type Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * A correction that leaves what was approved, put up as a change of it (Art. 21): before the council where the city's
 * settings want it for the period, and before the chief. Until then what stands, stands.
 */
export const askedAsChange = (
  corrects: Corrects,
  reason: string,
  state: OutsourcingState,
  rules: Rules,
  by: By,
): Decision => {
  const effectiveOn = today(rules)
  const { before, period } = leaving(corrects.contract ?? {}, approvedTerms(state, effectiveOn))
  const overlapping = overlap(['startsOn', 'endsOn'], state, null)
  if (overlapping) return overlapping
  const change = `change-${state.changes.length + 1}`
  const needs = decidedBy(['startsOn', ...(period.endsOn === undefined ? [] : (['endsOn'] as const))], rules)
  return accept(
    {
      type: 'ChangeRequested',
      rule: 'changes-approved',
      data: { change, revision: 1, before, changes: period, reason, effectiveOn, needs, corrects, by },
    },
    ...openTasks(state, rules, changeTask(change, needs, rules)),
  )
}

/** What of the approved period is left by the true days: as it was approved, and as it is to be. */
const leaving = ({ startsOn, endsOn }: ContractValues, approved: ReturnType<typeof approvedTerms>) => {
  const starts = approved !== null && startsOn !== undefined && startsOn !== approved.startsOn
  const ends = approved !== null && endsOn !== undefined && endsOn > approved.endsOn
  return {
    period: { ...(starts ? { startsOn } : {}), ...(ends ? { endsOn } : {}) },
    before: { ...(starts ? { startsOn: approved.startsOn } : {}), ...(ends ? { endsOn: approved.endsOn } : {}) },
  }
}

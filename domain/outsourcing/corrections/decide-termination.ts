import { refuse } from '../../kernel/outcome.ts'
import { invalid, openTasks } from '../../law/deciding.ts'
import { beforeLastAct } from '../ending/last-act.ts'
import { inspectionTask } from '../inspections/plans.ts'
import { skipsBeyond } from '../inspections/skip-beyond.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { withEnd } from '../in-effect/corrected.ts'
import type { TerminationCorrection } from './fields.ts'
import { followUp } from '../days-moved/follow-up.ts'
import { pastCertificates } from '../days-moved/past-certificate.ts'

/**
 * The head puts right on which day the contract ended early (Art. 22); the agreed last day says that it didn't. What
 * the wrong day had let fall away is asked for again, and what lies beyond the true one falls away.
 */
export const correctTermination: DecideOutsourcing<TerminationCorrection> = (
  { endsOn, reason, ...said },
  state,
  rules,
  by,
) => {
  const { termination } = state.oversight
  if (termination === null) return refuse('termination-missing', 'corrected-in-sight')
  if (endsOn === termination.endsOn) return refuse('nothing-changed', 'corrected-in-sight', { field: 'endsOn' })
  if (endsOn > termination.insteadOf) return invalid('endsOn', 'not-early', 'corrected-in-sight')
  const wrong = beforeLastAct(endsOn, state) ?? pastCertificates(endsOn, state, rules)
  if (wrong) return wrong
  const restored = state.inspections.filter(
    ({ skipped, dueOn }) => skipped !== null && skipped.by.at === termination.by.at && dueOn <= endsOn,
  )
  return accept(
    {
      type: 'TerminationCorrected',
      rule: 'corrected-in-sight',
      data: { before: termination.endsOn, endsOn, reason, ...said, by },
    },
    ...restored.map(
      ({ id, dueOn }) =>
        ({ type: 'InspectionRestored', rule: 'corrected-in-sight', data: { inspection: id, dueOn, by } }) as const,
    ),
    ...openTasks(state, rules, ...restored.map((one) => inspectionTask(one.id, state.office, rules))),
    ...skipsBeyond(state, endsOn, { reason, by }),
    ...followUp({ ...state, inspections: [] }, withEnd(state, endsOn), rules, { reason, by }),
  )
}

import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeAllTasks, closeTask, openTasks, today } from '../../law/deciding.ts'
import { approveTask } from '../approval/plans.ts'
import { outcomeTask } from '../deliberation/plans.ts'
import { below } from '../in-effect/chain.ts'
import type { OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { doubtLifted } from './arise.ts'
import { isUnsettled } from '../in-effect/in-doubt.ts'
import type { Doubt } from './state.ts'

/**
 * What was granted is taken back. The case's approval: it waits for the chief again, with the council's true outcome,
 * or for the council where that goes on. A change: what was approved before it holds. A consent: it ends today, with
 * those below it.
 */
export const takenBack = (
  { about, doubt }: Doubt,
  state: OutsourcingState,
  rules: Rules,
  { reason, by }: { readonly reason: string; readonly by: By },
): readonly Ruled<OutsourcingLaw>[] => {
  if (about === 'approval') {
    const answered = state.tasks.open.filter((one) => one.about !== doubt && one.kind !== 'propose-item')
    const again =
      state.council?.outcome === 'continued' ? outcomeTask(rules) : approveTask(rules, ['outcome-corrected'])
    return [
      ...state.doubts.filter((one) => one.doubt !== doubt && isUnsettled(one)).map((one) => doubtLifted(one, 'ended')),
      ...closeAllTasks({ tasks: { ...state.tasks, open: answered } }, 'returned'),
      ...openTasks(state, rules, again),
    ]
  }
  const conditions = state.changes.find((one) => one.id === about)?.approval?.conditions ?? []
  const consent = state.subcontracts.find((one) => one.id === about)
  const ending = consent
    ? [consent, ...below(state.subcontracts, consent).filter((one) => one.status === 'consented')]
    : []
  return [
    ...conditions.flatMap(({ id }) => closeTask(state, 'fulfil-condition', 'returned', id)),
    ...ending.map(
      (one) =>
        ({
          type: 'SubcontractEnded',
          rule: 'subcontract-consented',
          data: { subcontract: one.id, reason, endedOn: today(rules), by },
        }) as const,
    ),
  ]
}

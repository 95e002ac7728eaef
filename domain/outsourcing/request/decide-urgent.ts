import type { UrgentTerms } from './fields.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { notYet, openTasks } from '../../law/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { longBefore } from '../in-effect/long-before.ts'
import { ofUrgent } from './of-urgent.ts'
import { cautioned } from '../in-effect/cautions.ts'
import { proposalTask } from '../deliberation/plans.ts'

/** By which an after-the-fact item is named within its case. */
export const urgentItem = 'urgent-start'

/**
 * 事後: work that could not wait for the approval (Art. 21 wants it beforehand) is recorded as what it is. The
 * declaration has the day on which it is made, whatever day the work began; the council hears of it at its next
 * meeting, and the approval that follows says that it came afterwards.
 */
export const declareUrgentStart: DecideOutsourcing<UrgentTerms> = (terms, state, rules, by) => {
  if (state.urgent !== null) return refuse('urgent-declared', 'urgent-work', { day: state.urgent.startedOn })
  const wrong =
    notYet('startedOn', terms.startedOn, rules, 'urgent-work') ??
    longBefore('startedOn', terms.startedOn, state, 'urgent-work')
  if (wrong) return wrong
  return accept(
    { type: 'UrgentWorkDeclared', rule: 'urgent-work', data: { ...terms, ...cautioned(ofUrgent(terms, state)), by } },
    ...(rules.guideline.outsourcing.deliberation
      ? openTasks(state, rules, proposalTask(urgentItem, 'urgent-work', rules))
      : []),
  )
}

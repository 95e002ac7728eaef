import type { Rules } from '../../guideline/rules.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, openTasks, today } from '../../law/deciding.ts'
import { registerTask } from '../contract/plans.ts'
import { conditionsProblem } from '../conditions/conditions-problem.ts'
import { cautioned, ofBegunPeriod } from '../in-effect/cautions.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingRule } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { markedOutside } from '../in-effect/outside-marks.ts'
import { candidatesOf, vettingOf } from '../vetting/candidates.ts'
import { isOver } from '../vetting/holds.ts'
import { vetTask } from '../vetting/plans.ts'
import { periodOver } from '../in-effect/period-over.ts'
import { numberedConditions, openConditions } from '../in-effect/conditions.ts'
import type { ApprovalTerms, Disapproval, Fulfilment } from './fields.ts'
import { conditionTask } from './plans.ts'

/**
 * Nothing is approved that the council has not deliberated, or against it (Art. 21); where the guideline has no
 * deliberation, none is waited for. Nor does an approval rest on a vetting that holds no more (Art. 20).
 */
export const notToBeApproved = (
  state: OutsourcingState,
  rules: Rules,
): Refusal<OutsourcingRefusal, OutsourcingRule> | null => {
  const { council } = state
  const vendor = candidatesOf(state.request).find((one) => isOver(vettingOf(state, one), rules))
  if (vendor !== undefined) return refuse('vetting-over', 'vetting-holds', { vendor }).refusal
  const past = periodOver(state, rules)
  if (past) return past
  if (council === null && !rules.guideline.outsourcing.deliberation) return null
  if (council === null || council.outcome === 'continued')
    return refuse('council-outcome-missing', 'deliberation-before-approval').refusal
  if (council.outcome === 'unfavourable')
    return refuse('council-unfavourable', 'unfavourable-bars-approval', { meeting: council.meeting }).refusal
  return declaredSince(council, state)
    ? refuse('council-saw-other', 'outcome-about-what-was-seen', { meeting: council.meeting }).refusal
    : null
}

/**
 * Whether urgent work was declared after the council had deliberated: it weighed a request that hadn't begun (Art. 21).
 * The case goes back before the council; what was declared stays declared.
 */
const declaredSince = (
  { heldOn, by }: NonNullable<OutsourcingState['council']>,
  { urgent }: OutsourcingState,
): boolean => urgent !== null && (tokyoDateOf(urgent.by.at) > heldOn || urgent.by.at > by.at)

/**
 * The chief approves what the council has deliberated (Art. 21). The council's conditions are carried in, whatever
 * the chief adds; each becomes a to-do of the office with its day.
 */
export const approve: DecideOutsourcing<ApprovalTerms> = ({ conditions: added, ...said }, state, rules, by) => {
  const wrong = conditionsProblem(added, rules)
  if (wrong) return wrong
  const conditions = numberedConditions(state, state.council, added)
  return accept(
    {
      type: 'OutsourcingApproved',
      rule: 'approval-before-outsourcing',
      data: {
        conditions,
        ...said,
        ...(state.urgent ? { afterTheFact: true as const } : {}),
        ...markedOutside(state.council),
        ...cautioned(ofBegunPeriod(state, today(rules))),
        ...(state.council?.saw ? { saw: state.council.saw } : {}),
        by,
      },
    },
    ...closeTask(state, 'approve', 'answered'),
    ...openTasks(
      state,
      rules,
      ...vettingOfWinner(state, rules),
      registerTask(state.office, rules),
      ...conditions.map((one) => conditionTask(one, state.office, rules)),
    ),
  )
}

/** The winner of a tender isn't known before the award, and is vetted before there is a contract (Art. 20). */
const vettingOfWinner = ({ request, office }: OutsourcingState, rules: Rules) =>
  request?.award === 'after-award' ? [vetTask(office, rules)] : []

/** The chief does not approve (Art. 21); the reason goes to the office and the case is over. */
export const disapprove: DecideOutsourcing<Disapproval> = (said, state, _rules, by) =>
  accept(
    { type: 'OutsourcingDisapproved', rule: 'approval-before-outsourcing', data: { ...said, by } },
    ...closeAllTasks(state, 'ended', 'approve'),
  )

/** A condition of the approval is met (Art. 21). */
export const fulfilCondition: DecideOutsourcing<Fulfilment> = (data, state, _rules, by) => {
  const known = state.approval?.conditions.some((one) => one.id === data.condition) ?? false
  if (!known) return refuse('condition-unknown', 'conditions-kept', { field: 'condition', condition: data.condition })
  if (!openConditions(state).some((one) => one.id === data.condition)) return accept()
  return accept(
    { type: 'ConditionFulfilled', rule: 'conditions-kept', data: { ...data, by } },
    ...closeTask(state, 'fulfil-condition', 'answered', data.condition),
  )
}

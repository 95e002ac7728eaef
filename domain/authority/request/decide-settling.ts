import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { alreadyPast, closeTask, invalid, notYet, openTasks } from '../../law/deciding.ts'
import { lastTerm } from '../in-force.ts'
import { registerTask, removalTask, settleTask } from '../plans.ts'
import { accept, type DecideAuthority, type Decision } from '../law.ts'
import type { AuthorityState } from '../state.ts'
import type { Grant, SaidInConsultation } from './fields.ts'
import { leavesBefore, periodProblem } from './decide-request.ts'
import { there } from '../../kernel/there.ts'

/**
 * What the officer says is recorded as they say it, agreed or not; the access manager may write down what was said in a
 * talk. Interpretation: a consultation is not an approval, so that disagreement doesn't keep the operator from being
 * settled (docs/decisions/authorities.md).
 */
export const recordConsultation: DecideAuthority<SaidInConsultation> = (said, state, rules, by) => {
  const { officer, by: asked } = there(state.pending)
  const wrong = notYet('heldOn', said.heldOn, rules, 'days-of-acts') ?? beforeRequest(said, asked)
  if (wrong) return wrong
  const officerName = by.post === officer ? by.name : (rules.others.whoHolds(officer)?.name ?? '')
  return accept(
    { type: 'OfficerConsulted', rule: 'officer-consulted', data: { ...said, officer, officerName, by } },
    ...closeTask(state, 'consult-officer', 'answered'),
    ...openTasks(state, rules, settleTask(rules)),
  )
}

/**
 * What is heard is heard about this request, by whoever holds the officer's post since it was made: an older talk is
 * named in what was said (operational setting).
 */
const beforeRequest = ({ heldOn }: SaidInConsultation, asked: By): Decision | null =>
  heldOn < tokyoDateOf(asked.at) ? invalid('heldOn', 'before-request', 'authority-asked-for') : null

/** The access manager settles the operator after the consultation (Art. 14(2)); terms follow each other. */
export const grant: DecideAuthority<Grant> = (given, state, rules, by) => {
  const pending = there(state.pending)
  const heard = there(state.consultations.find(({ id }) => id === pending.consultation))
  if (!heard.agreed && given.despite.trim() === '')
    return refuse('disagreement-unanswered', 'disagreement-answered', { field: 'despite' })
  const wrong =
    alreadyPast('fromOn', given.fromOn, rules, 'days-of-acts') ??
    periodProblem(given.fromOn, pending.untilOn) ??
    followsProblem(given, state) ??
    leavesBefore(given, state, rules)
  if (wrong) return wrong
  const isFirst = state.stage === 'decision'
  return accept(
    { type: 'AuthorityGranted', rule: 'operators-settled', data: { ...given, by } },
    ...closeTask(state, 'settle-operator', 'answered'),
    ...(isFirst ? openTasks(state, rules, registerTask(rules)) : []),
  )
}

/** The access manager does not settle the operator so; what was live before stays as it is. */
export const refuseIt: DecideAuthority<{ readonly reason: string }> = (said, state, rules, by) =>
  accept(
    { type: 'AuthorityNotGranted', rule: 'operators-settled', data: { ...said, by } },
    ...closeTask(state, 'settle-operator', 'answered'),
    ...(state.stage === 'between' ? openTasks(state, rules, removalTask(rules)) : []),
  )

/** The next term begins after the last one began, and on the day after it ends where it ends by itself. */
const followsProblem = ({ fromOn }: Grant, state: AuthorityState): Decision | null => {
  const last = lastTerm(state)
  if (last === null || state.stage === 'between') return null
  if (fromOn <= last.fromOn)
    return refuse('term-overlap', 'one-authority-a-person', { field: 'fromOn', day: last.fromOn })
  return last.untilOn !== null && fromOn > addDays(last.untilOn, 1)
    ? refuse('term-gap', 'one-authority-a-person', { field: 'fromOn', day: addDays(last.untilOn, 1) })
    : null
}

/** There is something to hear the officer about, and they were not heard. */
export const notToConsult = ({ pending }: AuthorityState) => {
  if (pending === null) return refuse('nothing-proposed', 'officer-consulted').refusal
  return pending.consultation === null ? null : refuse('consulted-already', 'officer-consulted').refusal
}

/** Nothing is settled before the consultation is recorded (Art. 14(2)). */
export const notToSettle = ({ pending }: AuthorityState) => {
  if (pending === null) return refuse('nothing-proposed', 'operators-settled').refusal
  return pending.consultation === null ? refuse('consultation-missing', 'officer-consulted').refusal : null
}

/** There is something to give up. */
export const notToWithdraw = ({ pending }: AuthorityState) =>
  pending === null ? refuse('nothing-proposed', 'authority-asked-for').refusal : null

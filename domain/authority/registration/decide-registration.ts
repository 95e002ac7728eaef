import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { there } from '../../kernel/there.ts'
import { closeTask, notYet, openTasks, today } from '../../law/deciding.ts'
import { idMethodIn } from '../../management-method/version-in-force.ts'
import { idInUse, lastTerm } from '../in-force.ts'
import { laterDay } from '../later-day.ts'
import { accept, type DecideAuthority, type Decision } from '../law.ts'
import { operatorIdClaim } from '../operator.ts'
import { beginning, leavesBefore, periodProblem } from '../request/decide-request.ts'
import type { AuthorityState } from '../state.ts'
import type { Acknowledged, BroughtIn, Loss, Registered } from './fields.ts'
import { acknowledgeTask, reissueTask } from '../plans.ts'
import { authoritySettings } from '../settings.ts'

/** IDs and the fact of the registration go into the register; then the operator is asked (Arts. 14(3) and 15). */
export const register: DecideAuthority<Registered> = (given, state, rules, by) => {
  const wrong = idProblem(given, rules) ?? leavesBefore({ fromOn: firstDay(state, rules) }, state, rules)
  if (wrong) return wrong
  const awaitsOperator = authoritySettings.of(rules.settings).acknowledged === 'before-use'
  return accept(
    { type: 'AuthorityRegistered', rule: 'authority-registered', data: { ...given, awaitsOperator, by } },
    ...closeTask(state, 'register-authority', 'answered'),
    ...openTasks(state, rules, acknowledgeTask(state, rules)),
  )
}

/** The first day on which it would be used: that of the term, or today where that has come. */
const firstDay = (state: AuthorityState, rules: Rules): PlainDate =>
  laterDay(there(lastTerm(state)).fromOn, today(rules))

/** The operator acknowledges the method of management, in the version that is in force (Art. 15). */
export const acknowledge: DecideAuthority<Acknowledged> = (given, state, rules, by) =>
  accept(
    { type: 'MethodAcknowledged', rule: 'method-kept', data: { ...given, of: idMethodIn(rules.others.rows), by } },
    ...closeTask(state, 'acknowledge-method', 'answered'),
  )

/** A lost ID is dead from that moment on, until another one is registered. */
export const reportLoss: DecideAuthority<Loss> = (given, state, rules, by) => {
  return (
    notYet('lostOn', given.lostOn, rules, 'lost-id-reported') ??
    accept(
      { type: 'OperatorIdLost', rule: 'lost-id-reported', data: { ...given, by } },
      ...openTasks(state, rules, reissueTask(rules)),
    )
  )
}

/** Another ID in its place. */
export const reissue: DecideAuthority<Registered> = (given, state, rules, by) => {
  const claim = operatorIdClaim(given.operatorId)
  const same = state.ids.some(({ operatorId }) => operatorIdClaim(operatorId) === claim)
  if (same) return refuse('id-taken', 'one-id-one-person', { field: 'operatorId' })
  return (
    idProblem(given, rules) ??
    accept(
      { type: 'OperatorIdReissued', rule: 'lost-id-reported', data: { ...given, by } },
      ...closeTask(state, 'reissue-id', 'answered'),
    )
  )
}

/** What the register that was kept until now says, with the consultation of its day. */
export const bringIn: DecideAuthority<BroughtIn> = (given, state, rules, by) => {
  const { operator: _, staffNumber: _number, ...said } = given
  const wrong = broughtInProblem(given, rules)
  if (wrong) return wrong
  const found = beginning(given, state, rules)
  if (!found.ok) return found
  const { frozen } = found
  return accept(
    { type: 'AuthorityBroughtIn', rule: 'authority-brought-in', data: { ...said, ...frozen, by } },
    ...(given.acknowledgedOn === null
      ? openTasks(state, rules, acknowledgeTask({ ...state, operator: frozen.operator }, rules))
      : []),
  )
}

/** What an old register says has been, and its order is that of the law: heard first, then in force. */
const broughtInProblem = (given: BroughtIn, rules: Rules): Decision | null => {
  const rule = 'authority-brought-in'
  return (
    notYet('fromOn', given.fromOn, rules, rule) ??
    notYet('consultedOn', given.consultedOn, rules, rule) ??
    (given.acknowledgedOn === null ? null : notYet('acknowledgedOn', given.acknowledgedOn, rules, rule)) ??
    (given.consultedOn > given.fromOn
      ? refuse('consultation-missing', 'officer-consulted', { field: 'consultedOn', day: given.fromOn })
      : null) ??
    periodProblem(given.fromOn, given.untilOn) ??
    idProblem(given, rules)
  )
}

const idProblem = (given: Registered, rules: Rules): Decision | null => {
  const other = rules.others.claimedBy(operatorIdClaim(given.operatorId))
  if (other !== null) return refuse('id-taken', 'one-id-one-person', { field: 'operatorId', case: other })
  return notYet('matchingOn', given.matchingOn, rules, 'days-of-acts')
}

/** There is an ID that can be lost. */
export const noId = (state: AuthorityState) =>
  idInUse(state) === null ? refuse('no-id-in-use', 'lost-id-reported').refusal : null

/** No second ID beside one that is in use. */
export const hasId = (state: AuthorityState) =>
  idInUse(state) === null ? null : refuse('id-in-use', 'lost-id-reported').refusal

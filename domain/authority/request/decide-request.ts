import { securityOfficerOf } from '../../guideline/security-officers.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { OfficeId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { alreadyPast, closeTask, numberFor, openTasks, tooFar } from '../../law/deciding.ts'
import { accept, type DecideAuthority, type Decision } from '../law.ts'
import { authorityClaim, type Operator } from '../operator.ts'
import { managerPost, askingPosts } from '../posts.ts'
import type { AuthorityState } from '../state.ts'
import type { RequestedAuthority, WantedChange } from './fields.ts'
import { consultTask } from '../plans.ts'
import { authoritySettings } from '../settings.ts'

/** An office asks for an operator's authority; its security officer is asked first (Art. 14(2)). */
export const request: DecideAuthority<RequestedAuthority> = (wanted, state, rules, by) => {
  const { operator: _, staffNumber: _number, ...terms } = wanted
  const wrong = termsProblem(wanted, rules, by)
  if (wrong) return wrong
  const found = beginning(wanted, state, rules)
  if (!found.ok) return found
  return accept(
    { type: 'AuthorityRequested', rule: 'authority-asked-for', data: { ...terms, ...found.frozen, by } },
    ...openTasks(state, rules, consultTask(found.frozen.officer, rules)),
  )
}

/**
 * What is frozen as an authority begins, asked for or brought in: the operator by name, the officer who is heard, whose
 * the register is, and its number. Nobody has two of a kind.
 */
export const beginning = (
  wanted: Pick<RequestedAuthority, 'office' | 'operator' | 'kind' | 'equipment' | 'staffNumber' | 'fromOn'>,
  { number }: Pick<AuthorityState, 'number'>,
  rules: Rules,
) => {
  const officer = securityOfficerOf(rules.guideline, wanted.office)
  if (officer === null) return refuse('security-officer-unnamed', 'officer-consulted', { field: 'office' })
  const other = rules.others.claimedBy(authorityClaim(wanted.operator, wanted.kind, wanted.equipment))
  if (other !== null) return refuse('authority-double', 'one-authority-a-person', { field: 'operator', case: other })
  const found = operatorIn(wanted, rules)
  if (!found.ok) return found
  const frozen = {
    operator: found.operator,
    officer,
    manager: managerPost(rules.guideline),
    number: numberFor(number, authoritySettings, rules),
  }
  return { ok: true as const, frozen }
}

/** A live authority is to be for another office or another time: consulted on and settled as it was itself. */
export const proposeChange: DecideAuthority<WantedChange> = (wanted, state, rules, by) => {
  const officer = securityOfficerOf(rules.guideline, wanted.office)
  const wrong = termsProblem(wanted, rules, by)
  if (wrong) return wrong
  if (officer === null) return refuse('security-officer-unnamed', 'officer-consulted', { field: 'office' })
  const left = leavesBefore(wanted, state, rules)
  if (left) return left
  return accept(
    { type: 'AuthorityChangeProposed', rule: 'authority-asked-for', data: { ...wanted, officer, by } },
    ...openTasks(state, rules, consultTask(officer, rules)),
  )
}

/** The office gives up what it has asked for and what is not settled yet. */
export const withdraw: DecideAuthority<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'AuthorityRequestWithdrawn', rule: 'authority-asked-for', data: { ...said, by } },
    ...closeTask(state, 'consult-officer', 'withdrawn'),
    ...closeTask(state, 'settle-operator', 'withdrawn'),
  )

/** Nobody acts twice on what waits, and a second change waits for the first. */
export const changePending = ({ pending }: AuthorityState) =>
  pending === null ? null : refuse('change-pending', 'authority-asked-for').refusal

interface WantedTerm {
  readonly office: OfficeId
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate | null
  readonly reason: string
}

const termsProblem = ({ office, fromOn, untilOn }: WantedTerm, rules: Rules, by: By): Decision | null => {
  const own = [...askingPosts(office, rules.guideline), managerPost(rules.guideline)]
  if (!own.includes(by.post)) return refuse('authority-for-other-office', 'authority-asked-for', { field: 'office' })
  return alreadyPast('fromOn', fromOn, rules, 'authority-asked-for') ?? periodProblem(fromOn, untilOn)
}

/** The last day is not before the first, and neither is beyond the calendar. */
export const periodProblem = (fromOn: PlainDate, untilOn: PlainDate | null): Decision | null =>
  tooFar('fromOn', fromOn, 'authority-asked-for') ??
  (untilOn === null ? null : tooFar('untilOn', untilOn, 'authority-asked-for')) ??
  (untilOn !== null && untilOn < fromOn
    ? refuse('authority-reversed', 'authority-asked-for', { field: 'untilOn', day: fromOn })
    : null)

type Wanted = Pick<RequestedAuthority, 'operator' | 'staffNumber' | 'fromOn'>

/** Somebody of the roster, who is still there on the first day. */
const operatorIn = (
  { operator: person, staffNumber, fromOn }: Wanted,
  { others }: Rules,
): { readonly ok: true; readonly operator: Operator } | Extract<Decision, { readonly ok: false }> => {
  const known = others.person(person)
  if (known === null) return refuse('operator-unknown', 'authority-asked-for', { field: 'operator' })
  if (known.lastDay !== null && known.lastDay < fromOn)
    return refuse('operator-leaves-before', 'authority-asked-for', { field: 'fromOn', day: known.lastDay })
  return { ok: true, operator: { person, name: known.name, kana: known.kana, staffNumber } }
}

/** Whether the operator is gone by a day: nobody is settled, or registered, who has left the city before. */
export const leavesBefore = (
  { fromOn }: Pick<WantedChange, 'fromOn'>,
  { operator }: Pick<AuthorityState, 'operator'>,
  rules: Rules,
): Extract<Decision, { readonly ok: false }> | null => {
  if (operator === null) return null
  const found = operatorIn({ operator: operator.person, staffNumber: operator.staffNumber, fromOn }, rules)
  return found.ok ? null : found
}

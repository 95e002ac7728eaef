import { tooEarly } from '../kernel/too-early.ts'
import { postOf, type Guideline } from '../guideline/guideline.ts'
import type { Rules } from '../guideline/rules.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import { tokyoTime } from '../kernel/instant.ts'
import { refuse } from '../kernel/outcome.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { alreadyPast, closeAllTasks, closeTask, numberFor, openTasks, today, farAhead } from '../law/deciding.ts'
import type { AmendedMethod, BroughtInMethod, DraftedMethod, SettledMethod } from './fields.ts'
import { declaredKinds, draftersFor, methodClaim } from './kinds.ts'
import { accept, type DecideMethod, type Decision, type ToldMethod } from './law.ts'
import { readTask, reviewTask, settleTask } from './plans.ts'
import { readersListed } from './readers.ts'
import { managementMethodSettings } from './settings.ts'
import { coming, type ManagementMethodState } from './state.ts'

/** Whose method it is to be, and that there is none of it yet. */
const beginningProblem = (
  { kind, owner }: Pick<DraftedMethod, 'kind' | 'owner'>,
  by: PostId,
  { guideline, others }: Rules,
): Decision | null => {
  const { rule, owners } = declaredKinds[kind]
  const posts = owners(guideline)
  if (!posts.includes(owner)) return refuse('method-owner-unfit', rule, { field: 'owner', posts })
  const whoCan = draftersFor(guideline, owner)
  if (!whoCan.includes(by)) return refuse('not-permitted', rule, { whoCan })
  const other = others.claimedBy(methodClaim(kind, owner))
  return other === null ? null : refuse('method-double', 'one-method-a-kind', { field: 'kind', case: other })
}

/** Every office that manages or uses the network, or has a security officer: whose people have to keep to it. */
const usingOffices = ({ requesting, securityOfficers }: Guideline): readonly OfficeId[] => [
  ...new Set([...requesting, ...securityOfficers].map(({ office }) => office)),
]

const firstOf = ({ owner }: Pick<DraftedMethod, 'owner'>, state: ManagementMethodState, rules: Rules) => ({
  number: numberFor(state.number, managementMethodSettings, rules),
  office: postOf(rules.guideline, owner)?.office ?? ('' as OfficeId),
  offices: usingOffices(rules.guideline),
})

/** A method is drafted for the first time (Arts. 14(1), 18(3) and 19(1)). */
export const draft: DecideMethod<DraftedMethod> = (given, state, rules, by) =>
  beginningProblem(given, by.post, rules) ??
  accept(
    {
      type: 'MethodDrafted',
      rule: declaredKinds[given.kind].rule,
      data: { ...given, ...firstOf(given, state, rules), by },
    },
    ...openTasks(state, rules, settleTask(given, rules)),
  )

/** The method as it stood on paper until now, in force since its day. */
export const bringIn: DecideMethod<BroughtInMethod> = (given, state, rules, by) =>
  beginningProblem(given, by.post, rules) ??
  (given.inForceFrom > today(rules)
    ? refuse('date-in-future', 'method-brought-in', {
        field: 'inForceFrom',
        day: given.inForceFrom,
        today: today(rules),
      })
    : null) ??
  accept(
    { type: 'MethodBroughtIn', rule: 'method-brought-in', data: { ...given, ...firstOf(given, state, rules), by } },
    ...(given.asksReaders ? askedToRead(given, given.version, today(rules), state, rules) : []),
  )

/** What the next version is to say; a draft that waits to be settled is replaced. */
export const amend: DecideMethod<AmendedMethod> = (given, state, rules, by) => {
  const isAsked = state.tasks.open.some(({ kind }) => kind === 'settle-method')
  return accept(
    { type: 'MethodAmended', rule: declaredKinds[state.kind].rule, data: { ...given, by } },
    ...closeTask(state, 'review-method', 'answered'),
    ...(isAsked ? [] : openTasks(state, rules, settleTask(state, rules))),
  )
}

/** The post settles the draft, in force from today or a later day on (Arts. 14(1), 18(3) and 19(1)). */
export const settle: DecideMethod<SettledMethod> = (given, state, rules, by) => {
  const { rule } = declaredKinds[state.kind]
  const version = (state.versions.at(-1)?.version ?? 0) + 1
  return (
    alreadyPast('inForceFrom', given.inForceFrom, rules, 'days-of-acts') ??
    farAhead('inForceFrom', given.inForceFrom, rules, 'days-of-acts') ??
    accept(
      { type: 'MethodSettled', rule, data: { ...given, version, by } },
      ...closeTask(state, 'settle-method', 'answered'),
      ...(given.inForceFrom === today(rules) ? putInForce(version, state, rules) : []),
    )
  )
}

/** Nothing is settled that wasn't drafted, and no version while another one waits for its day. */
export const notToSettle = (state: ManagementMethodState) =>
  state.draft === null
    ? refuse('method-nothing-drafted', declaredKinds[state.kind].rule).refusal
    : (isComing(state) ?? null)

const isComing = (state: ManagementMethodState) => {
  const next = coming(state)
  return next === null ? null : refuse('method-coming', 'one-method-a-kind', { day: next.inForceFrom }).refusal
}

/** The day of a version has come: whoever it concerns is listed, and asked to acknowledge it (Art. 15). */
export const comeIntoForce: ToldMethod<{ readonly version: number }> = ({ version }, state, rules) => {
  const next = coming(state)
  if (next?.version !== version) return accept()
  if (next.inForceFrom > today(rules))
    return tooEarly(declaredKinds[state.kind].rule, tokyoTime(next.inForceFrom, '00:00'))
  return accept(...putInForce(version, state, rules))
}

/** What is acknowledged of the version before isn't waited for any more. */
const putInForce = (version: number, state: ManagementMethodState, rules: Rules) => {
  const reading = state.tasks.open.filter(({ kind }) => kind === 'read-method')
  return [
    ...askedToRead(state, version, today(rules), state, rules),
    ...closeAllTasks({ tasks: { ...state.tasks, open: reading } }, 'ended'),
  ]
}

const askedToRead = (
  of: Pick<ManagementMethodState, 'kind' | 'owner'>,
  version: number,
  on: PlainDate,
  state: ManagementMethodState,
  rules: Rules,
) => {
  const readers = readersListed(of, state, rules)
  return [
    { type: 'MethodCameIntoForce', rule: declaredKinds[of.kind].rule, data: { version, on, readers } } as const,
    ...openTasks(state, rules, ...readers.map((one) => readTask(one, of, rules))),
  ]
}

/** The time has come to look at the version again (operational setting). */
export const askReview: ToldMethod<{ readonly nth: number }> = ({ nth }, state, rules) =>
  nth === state.reviewsAsked + 1
    ? accept(
        { type: 'MethodReviewAsked', rule: 'method-looked-at-again', data: { nth } },
        ...openTasks(state, rules, reviewTask(state, rules)),
      )
    : accept()

/** It stays as it is. */
export const review: DecideMethod<{ readonly finding: string }> = (said, state, rules, by) =>
  accept(
    { type: 'MethodReviewed', rule: 'method-looked-at-again', data: { ...said, on: today(rules), by } },
    ...closeTask(state, 'review-method', 'answered'),
  )

/** There is no such method any more. */
export const abolish: DecideMethod<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'MethodAbolished', rule: declaredKinds[state.kind].rule, data: { ...said, by } },
    ...closeAllTasks(state, 'withdrawn'),
  )

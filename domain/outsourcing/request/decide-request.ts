import { requestingNow } from '../../guideline/guideline.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Rules } from '../../guideline/rules.ts'
import { saysNone } from '../../kernel/says-nothing.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import { byOf, closeTask, farAhead, invalid, numberFor, openTasks, today, tooFar } from '../../law/deciding.ts'
import { formTask } from '../deliberation/plans.ts'
import { cautioned, ofBegunPeriod } from '../in-effect/cautions.ts'
import { periodOver } from '../in-effect/period-over.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import { renewalProblem } from '../renewal/renewal-problem.ts'
import { awardProblem } from '../vetting/award-problem.ts'
import { candidatesOf, isVetted, vettingOf } from '../vetting/candidates.ts'
import { isOver } from '../vetting/holds.ts'
import { vettingTasks } from '../vetting/vetting-tasks.ts'
import { withRequest } from '../vetting/with-vetting.ts'
import { saysNoneAndSome } from './kinds.ts'
import { applicationProblem } from './application-problem.ts'
import { differences } from './difference.ts'
import type { Amendment, StartTerms, SubmitNote } from './fields.ts'
import { requestFieldOrder, type OutsourcingRequest } from './request.ts'
import { outsourcingSettings } from '../settings.ts'
import type { OutsourcingState } from '../state.ts'

/** An office that manages or uses the network starts a request; before anything else its vendor is vetted (Art. 20). */
export const start: DecideOutsourcing<StartTerms> = (data, state, rules) => {
  const own = requestingNow(rules.guideline, data.office)
  if (!own) return refuse('office-may-not-outsource', 'offices-that-outsource', { office: data.office })
  const { actor } = rules
  const as = actor.kind === 'person' ? [own.staff, own.head].find((post) => actor.posts.includes(post)) : undefined
  if (as === undefined) return refuse('not-permitted', 'offices-that-outsource', { whoCan: [own.staff, own.head] })
  const wrong =
    requestProblem(data.request, rules) ??
    neverMeant(data.request, today(rules), rules) ??
    renewalProblem(data.renewalOf, data.request)
  if (wrong) return wrong
  return accept(
    { type: 'OutsourcingStarted', rule: 'offices-that-outsource', data: { ...data, by: byOf(rules, as) } },
    ...vettingTasks(data.request, state, state, rules, data.office),
  )
}

/**
 * Until it is submitted the office may change its request; each change is a new revision and the old ones stay.
 * Another vendor is one who hasn't been vetted yet (Art. 20).
 */
export const amend: DecideOutsourcing<Amendment> = ({ request, ...said }, state, rules, by) => {
  const wrong = requestProblem(request, rules) ?? neverMeant(request, startedOn(state, rules), rules)
  if (wrong) return wrong
  if (state.request !== null && differences(state.request, request, requestFieldOrder).length === 0) return accept()
  return accept(
    {
      type: 'RequestAmended',
      rule: 'approval-sought',
      data: { revision: state.revisions.length + 1, request, ...said, by },
    },
    ...vettingTasks(request, withRequest(state, request), state, rules),
  )
}

/** The head of the office submits (Art. 21). The case's number is drawn at the first submission and kept ever after. */
export const submit: DecideOutsourcing<SubmitNote> = (said, state, rules, by) => {
  if (!isVetted(state.request, state))
    return refuse('vetting-missing', 'vetting-before-outsourcing', { vendor: state.request?.vendor ?? '' })
  const over = candidatesOf(state.request).find((vendor) => isOver(vettingOf(state, vendor), rules))
  if (over !== undefined) return refuse('vetting-over', 'vetting-holds', { vendor: over })
  const past = periodOver(state, rules)
  if (past) return { ok: false, refusal: past }
  const number = numberFor(state.number, outsourcingSettings, rules)
  return accept(
    {
      type: 'OutsourcingSubmitted',
      rule: 'approval-sought',
      data: { number, revision: state.revisions.length, ...said, ...cautioned(ofBegunPeriod(state, today(rules))), by },
    },
    ...closeTask(state, 'submit', 'answered'),
    ...openTasks(state, rules, formTask(rules)),
  )
}

/**
 * A first day more than a year before the case was begun, such as 2024 typed for 2026, is no day of its work; nor is
 * one far ahead, nor a period of more than fifty years.
 */
const neverMeant = ({ startsOn, endsOn }: OutsourcingRequest, on: PlainDate, rules: Rules): Decision | null => {
  if (startsOn < addDays(on, -366)) return invalid('request.startsOn', 'long-before-the-case', 'period-in-order')
  const latest = addMonths(startsOn, 600)
  return (
    farAhead('request.startsOn', startsOn, rules, 'period-in-order') ??
    (endsOn > latest
      ? refuse('field-invalid', 'period-in-order', { field: 'request.endsOn', problem: 'too-far', latest })
      : null)
  )
}

const startedOn = ({ startedBy }: OutsourcingState, rules: Rules): PlainDate =>
  startedBy === null ? today(rules) : tokyoDateOf(startedBy.at)

/** The work, why it is given outside and how the information is protected are said; なし says neither (Art. 21). */
const contentProblem = ({ work, reason, protection, information }: OutsourcingRequest): Decision | null => {
  const handled = information.some((one) => one !== 'none')
  const field = saysNone(work)
    ? 'work'
    : saysNone(reason)
      ? 'reason'
      : handled && saysNone(protection)
        ? 'protection'
        : null
  return field === null ? null : invalid(`request.${field}`, 'empty', 'request-content')
}

const requestProblem = (request: OutsourcingRequest, rules: Rules): Decision | null => {
  const unsaid = awardProblem(request) ?? contentProblem(request)
  if (unsaid) return unsaid
  if (request.endsOn < request.startsOn)
    return refuse('period-reversed', 'period-in-order', { field: 'request.endsOn' })
  if (saysNoneAndSome(request.information)) return invalid('request.information', 'none-and-some', 'request-content')
  return tooFar('request.endsOn', request.endsOn, 'period-in-order') ?? applicationProblem(request, rules)
}

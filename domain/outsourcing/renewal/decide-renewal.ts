import type { Rules } from '../../guideline/rules.ts'
import { isUuid, procedureOf, uuidOf, type CaseId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { renewalTask } from '../plans.ts'
import type { Request } from '../request/request.ts'
import { nextSeason } from './season.ts'
import type { OutsourcingState } from '../state.ts'
import { accept, closeTask, invalid, openTasks, today, type Decide, type Decision } from '../decide/deciding.ts'

/**
 * A renewal is a new outsourcing, linked to the one before it: it is vetted, deliberated and approved anew (Arts. 20,
 * 21).
 */
export const renewalProblem = (renewalOf: CaseId | undefined, request: Request): Decision | null => {
  if (renewalOf === undefined) return null
  if (procedureOf(renewalOf) !== 'outsourcing' || !isUuid(uuidOf(renewalOf)))
    return invalid('renewalOf', 'invalid', 'Art. 21')
  return request.occasion === 'renewal' ? null : invalid('request.occasion', 'not-a-renewal', 'Art. 21')
}

/** The practice: a contract nears its end, and nobody has said yet whether it goes on (operational setting). */
export const noteRenewalSeason = (
  { endsOn }: { readonly endsOn: PlainDate },
  state: OutsourcingState,
  rules: Rules,
): Decision => {
  const season = nextSeason(state, rules.calendar, rules.settings)
  if (season === null || season.endsOn !== endsOn || isSettled(state)) return accept()
  if (season.requestBy > today(rules)) return refuse('too-early', 'operational setting', { day: season.requestBy })
  return accept(
    { type: 'RenewalSeasonNoted', article: 'operational setting', data: { endsOn, nextStartsOn: season.nextStartsOn } },
    ...openTasks(state, rules, renewalTask(state.office, rules)),
  )
}

/** Whether it is known for this end of the contract whether the work goes on, or the head was asked already. */
export const isSettled = ({ renewal, contract }: OutsourcingState): boolean =>
  renewal.started.length > 0 ||
  renewal.declined !== null ||
  (renewal.season !== null && renewal.season.endsOn === contract?.endsOn)

/** The practice: another case renews this one. That answers the question, if it was asked. */
export const noteRenewalStarted = ({ renewal }: { readonly renewal: CaseId }, state: OutsourcingState): Decision =>
  state.renewal.started.includes(renewal)
    ? accept()
    : accept(
        { type: 'RenewalStarted', article: 'Art. 21', data: { renewal } },
        ...closeTask(state, 'decide-renewal', 'answered'),
      )

/** The practice: the case before this one knows of it. */
export const noteRenewalTold = ({ of }: { readonly of: CaseId }, state: OutsourcingState): Decision =>
  state.renewal.of !== of || state.renewal.told
    ? accept()
    : accept({ type: 'RenewalTold', article: 'operational setting', data: { of } })

/** The head decides that the work doesn't go on after the contract's end, and why. */
export const declineRenewal: Decide<{ readonly reason: string }> = ({ reason }, state, _rules, by) =>
  reason.trim() === ''
    ? invalid('reason', 'empty')
    : accept(
        { type: 'RenewalDeclined', article: 'operational setting', data: { reason, by } },
        ...closeTask(state, 'decide-renewal', 'answered'),
      )

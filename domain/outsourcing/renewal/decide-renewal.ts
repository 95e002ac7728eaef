import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { EndsWith } from '../../law/hanging.ts'
import { caseOfCause } from '../../law/hanging.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { closeTask, openTasks, today } from '../../law/deciding.ts'
import type { Ruled } from '../../law/command-law.ts'
import {
  accept,
  type DecideOutsourcing,
  type OutsourcingLaw,
  type OutsourcingRule,
  type ToldOutsourcing,
} from '../law.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingState } from '../state.ts'
import type { Decline, RenewalStart, RenewalTold, Season } from './fields.ts'
import { fallenAway } from './evolve.ts'
import { renewalTask } from './plans.ts'
import { isAsked, isSettled, nextSeason } from './season.ts'

/** The practice: a contract nears its end, and nobody has said yet whether it goes on (operational setting). */
export const noteRenewalSeason: ToldOutsourcing<Season> = ({ endsOn }, state, rules) => {
  const season = nextSeason(state, rules.calendar, rules.settings)
  if (season === null || season.endsOn !== endsOn || isSettled(state) || isAsked(state)) return accept()
  if (season.askOn > today(rules)) return tooEarly('renewal-in-time', season.askOn)
  return accept(...renewalAsked(state, rules))
}

/**
 * The question whether the work goes on, where its time has come and nothing answers it: no live renewal, no decision
 * about this end, and nobody asked already (operational setting).
 */
export const renewalAsked = (state: OutsourcingState, rules: Rules): readonly Ruled<OutsourcingLaw>[] => {
  const season = state.stage === 'in-force' ? nextSeason(state, rules.calendar, rules.settings) : null
  if (season === null || isSettled(state) || isAsked(state) || season.askOn > today(rules)) return []
  const { endsOn, nextStartsOn } = season
  return [
    { type: 'RenewalSeasonNoted', rule: 'renewal-in-time', data: { endsOn, nextStartsOn } },
    ...openTasks(state, rules, renewalTask(state.office, rules)),
  ]
}

/** The practice: another case renews this one. That answers the question, if it was asked. */
export const noteRenewalStarted: ToldOutsourcing<RenewalStart> = ({ renewal }, state) =>
  [...state.renewal.started, ...state.renewal.fallen].includes(renewal)
    ? accept()
    : accept(
        { type: 'RenewalStarted', rule: 'renewal-in-time', data: { renewal } },
        ...closeTask(state, 'decide-renewal', 'answered'),
      )

/**
 * The practice: the case that was to renew this one came to nothing (withdrawn, not approved), or its own contract is
 * over before this one. If no other renews it the question is open again, and asked at once where its time has come.
 */
export const hearRenewalEnded: ToldOutsourcing<EndsWith> = ({ cause, on }, state, rules) => {
  const renewal = caseOfCause(cause)
  if (renewal === null || !state.renewal.started.includes(renewal)) return accept()
  const fell = { type: 'RenewalFellAway', rule: 'renewal-in-time', data: { renewal, on } } as const
  return accept(fell, ...renewalAsked(fallenAway(state, renewal), rules))
}

/** The practice: the case before this one knows of it. */
export const noteRenewalTold: ToldOutsourcing<RenewalTold> = ({ of }, state) =>
  state.renewal.of !== of || state.renewal.told
    ? accept()
    : accept({ type: 'RenewalTold', rule: 'renewal-in-time', data: { of } })

/** What forbids declining: another case renews the contract, and is withdrawn first. */
export const renewalUnderWay = ({ renewal }: OutsourcingState): Refusal<OutsourcingRefusal, OutsourcingRule> | null =>
  renewal.started.length > 0 ? refuse('renewal-under-way', 'renewal-in-time').refusal : null

/** The head decides that the work doesn't go on after the contract's end, and why. */
export const declineRenewal: DecideOutsourcing<Decline> = (said, state, _rules, by) =>
  accept(
    { type: 'RenewalDeclined', rule: 'renewal-in-time', data: { ...said, by } },
    ...closeTask(state, 'decide-renewal', 'answered'),
  )

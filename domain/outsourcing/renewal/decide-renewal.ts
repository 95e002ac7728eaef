import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks, today } from '../../law/deciding.ts'
import { accept, type DecideOutsourcing, type ToldOutsourcing } from '../law.ts'
import type { Decline, RenewalStart, RenewalTold, Season } from './fields.ts'
import { renewalTask } from './plans.ts'
import { isSettled, nextSeason } from './season.ts'

/** The practice: a contract nears its end, and nobody has said yet whether it goes on (operational setting). */
export const noteRenewalSeason: ToldOutsourcing<Season> = ({ endsOn }, state, rules) => {
  const season = nextSeason(state, rules.calendar, rules.settings)
  if (season === null || season.endsOn !== endsOn || isSettled(state)) return accept()
  if (season.requestBy > today(rules)) return refuse('too-early', 'renewal-in-time', { day: season.requestBy })
  return accept(
    { type: 'RenewalSeasonNoted', rule: 'renewal-in-time', data: { endsOn, nextStartsOn: season.nextStartsOn } },
    ...openTasks(state, rules, renewalTask(state.office, rules)),
  )
}

/** The practice: another case renews this one. That answers the question, if it was asked. */
export const noteRenewalStarted: ToldOutsourcing<RenewalStart> = ({ renewal }, state) =>
  state.renewal.started.includes(renewal)
    ? accept()
    : accept(
        { type: 'RenewalStarted', rule: 'renewal-in-time', data: { renewal } },
        ...closeTask(state, 'decide-renewal', 'answered'),
      )

/** The practice: the case before this one knows of it. */
export const noteRenewalTold: ToldOutsourcing<RenewalTold> = ({ of }, state) =>
  state.renewal.of !== of || state.renewal.told
    ? accept()
    : accept({ type: 'RenewalTold', rule: 'renewal-in-time', data: { of } })

/** The head decides that the work doesn't go on after the contract's end, and why. */
export const declineRenewal: DecideOutsourcing<Decline> = ({ reason }, state, _rules, by) =>
  reason.trim() === ''
    ? invalid('reason', 'empty')
    : accept(
        { type: 'RenewalDeclined', rule: 'renewal-in-time', data: { reason, by } },
        ...closeTask(state, 'decide-renewal', 'answered'),
      )

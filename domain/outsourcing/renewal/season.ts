import { addBusinessDays, type Calendar } from '../../kernel/calendar.ts'
import { addDays, earliestDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { Settings } from '../../guideline/settings.ts'
import { daysFor } from '../../tasks/open-task.ts'
import { openTaskOf } from '../../tasks/task.ts'
import { taskOf } from '../../tasks/task-kinds.ts'
import type { OutsourcingState } from '../state.ts'
import { renewalTasks } from './plans.ts'

/** The steps that have to be done before a contract begins, in their order. */
export const seasonSteps = ['request', 'vetting', 'agenda', 'council', 'approval'] as const
/** One of those steps. */
export type SeasonStep = (typeof seasonSteps)[number]

/** A step and the day by which it should be done, counted back from the contract's first day. */
export interface SeasonDay {
  readonly step: SeasonStep
  readonly by: PlainDate
}

/** The same with where it stands. */
export interface SeasonProgress extends SeasonDay {
  readonly progress: 'done' | 'ahead' | 'late'
}

/**
 * The days of the season, counted back from a contract's first day in business days (operational setting): when the
 * request is made, the vendor vetted, the agenda closed, the council held, the approval given (Arts. 20, 21).
 */
export const seasonDays = (
  startsOn: PlainDate,
  calendar: Calendar,
  { renewalSeason }: Pick<Settings, 'renewalSeason'>,
): readonly SeasonDay[] =>
  startsOn < addDays(earliestDate, 366)
    ? []
    : seasonSteps.map((step) => ({ step, by: addBusinessDays(calendar, startsOn, -renewalSeason[step]) }))

/** Where a case that is being prepared stands in its season; none once there is a contract or the case is over. */
export const seasonOf = (
  state: OutsourcingState,
  today: PlainDate,
  calendar: Calendar,
  settings: Pick<Settings, 'renewalSeason'>,
): readonly SeasonProgress[] => {
  if (state.request === null || state.contract !== null || state.stage === 'closed') return []
  return seasonDays(state.request.startsOn, calendar, settings).map(({ step, by }) => ({
    step,
    by,
    progress: isDone[step](state) ? 'done' : today > by ? 'late' : 'ahead',
  }))
}

/**
 * The day on which the next contract's request should be made, and the one on which the head is asked for it, where
 * this contract is long enough for a season of its own: work that is over within the season's run-up is no work of
 * every year (operational setting).
 */
export const nextSeason = ({ contract, oversight }: OutsourcingState, calendar: Calendar, settings: Settings) => {
  // A contract that is ended early isn't the work of every year any more.
  if (contract === null || oversight.termination !== null) return null
  const nextStartsOn = addDays(contract.endsOn, 1)
  const request = seasonDays(nextStartsOn, calendar, settings).find((one) => one.step === 'request')
  return request === undefined || request.by <= contract.startsOn
    ? null
    : { endsOn: contract.endsOn, nextStartsOn, requestBy: request.by, askOn: askOn(request.by, calendar, settings) }
}

/**
 * The head is asked so early that the answer is due before the season's first aim is: a question that falls due after
 * it could only be answered late (operational setting).
 */
const askOn = (requestBy: PlainDate, calendar: Calendar, settings: Settings): PlainDate =>
  addBusinessDays(calendar, requestBy, -daysFor(taskOf(renewalTasks, 'decide-renewal'), { settings }))

const isDone: { readonly [step in SeasonStep]: (state: OutsourcingState) => boolean } = {
  request: ({ startedBy }) => startedBy !== null,
  vetting: ({ stage }) => stage !== 'none' && stage !== 'vetting',
  agenda: ({ stage }) => stage === 'deliberation' || stage === 'approval' || stage === 'contracting',
  council: ({ stage }) => stage === 'approval' || stage === 'contracting',
  approval: ({ approval }) => approval !== null,
}

/**
 * Whether it is known for this end of the contract whether the work goes on: another case renews it, or the head has
 * said of this very end that it doesn't.
 */
export const isSettled = ({ renewal, contract }: OutsourcingState): boolean =>
  renewal.started.length > 0 || (renewal.declined !== null && renewal.declined.endsOn === contract?.endsOn)

/** Whether a contract had a season of its own, and nothing answers whether the work goes on, nor is anybody asked. */
export const isUnasked = (state: OutsourcingState, { calendar, settings }: Rules): boolean =>
  nextSeason(state, calendar, settings) !== null && !isSettled(state) && !isAsked(state)

/** Whether the head is asked just now. */
export const isAsked = ({ tasks }: Pick<OutsourcingState, 'tasks'>): boolean =>
  openTaskOf(tasks, 'decide-renewal') !== undefined

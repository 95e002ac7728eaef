import type { Rules } from '../../guideline/rules.ts'
import { fiscalYearEnd, fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import { entryPermitSettings } from '../settings.ts'

/** From when until when somebody enters, and at which hours of a day. */
export interface Times {
  readonly fromOn: PlainDate
  readonly untilOn: PlainDate
  readonly fromTime: string
  readonly untilTime: string
}

/** What is wrong with what is asked for: no purpose, or its times. */
export const termsProblem = (terms: Times & { readonly purpose: string }, rules: Rules): Decision | null =>
  timesProblem(terms, rules)

/**
 * A period begins today or later, and lasts to the end of its fiscal year at most, where the city has not settled that
 * it may last longer; the hours of a day are both said or neither (operational settings).
 */
export const timesProblem = (times: Times, rules: Rules): Decision | null =>
  alreadyPast('fromOn', times.fromOn, rules, 'entry-period') ??
  tooFar('untilOn', times.untilOn, 'entry-period') ??
  periodProblem(times, rules) ??
  hoursProblem(times)

/** The last day that a permit from a day on can have; null where the city has set none. */
export const lastPossible = (fromOn: PlainDate, { settings }: Pick<Rules, 'settings'>): PlainDate | null =>
  entryPermitSettings.of(settings).periodEnds === 'fiscal-year-end' ? fiscalYearEnd(fiscalYearOf(fromOn)) : null

/** What is wrong with a period by itself, whenever it begins. */
export const periodProblem = (
  { fromOn, untilOn }: Pick<Times, 'fromOn' | 'untilOn'>,
  rules: Rules,
): Decision | null => {
  if (untilOn < fromOn) return refuse('entry-period-reversed', 'entry-period', { field: 'untilOn', day: fromOn })
  const last = lastPossible(fromOn, rules)
  return last !== null && untilOn > last
    ? refuse('entry-period-beyond-year', 'entry-period', { field: 'untilOn', day: last })
    : null
}

/** What is wrong with the hours of a day: one of them alone, or in the wrong order. */
export const hoursProblem = ({ fromTime, untilTime }: Pick<Times, 'fromTime' | 'untilTime'>): Decision | null => {
  if (fromTime === '' && untilTime === '') return null
  if (fromTime === '' || untilTime === '')
    return invalid(fromTime === '' ? 'fromTime' : 'untilTime', 'empty', 'entry-period')
  return untilTime <= fromTime ? refuse('entry-hours-reversed', 'entry-period', { field: 'untilTime' }) : null
}

import { refuse } from '../../kernel/outcome.ts'
import { accept, type CouncilBar, type DecideCouncil } from '../law.ts'
import type { TimeCorrection } from './fields.ts'
import { sittingDay, timeAhead } from './time-ahead.ts'

/** A circulation has neither opening nor closing. */
export const neverSat: CouncilBar = ({ opened, deliberated }) =>
  opened === null || (deliberated?.at ?? null) === null ? refuse('never-sat', 'times-in-order').refusal : null

/**
 * The chair puts right at which time a meeting was opened or closed, also when all is over (Art. 5(1)): what had stood
 * stays beside it, and the times stay in their order.
 */
export const correctTime: DecideCouncil<TimeCorrection> = (data, state, rules, by) => {
  const { what, at } = data
  const { opened, deliberated, comings, attendance } = state
  const [from, to] = [opened?.at ?? '00:00', deliberated?.at ?? '23:59'] as const
  const was = what === 'opened' ? from : to
  if (at === was) return accept()
  const between = comings.slice(attendance.length).map((one) => one.at)
  const wrong =
    what === 'opened' ? [to, ...between].find((one) => one < at) : [from, ...between].find((one) => one > at)
  if (wrong !== undefined) return refuse('times-out-of-order', 'times-in-order', { field: 'at', since: wrong })
  const ahead = timeAhead(at, sittingDay(state), rules)
  if (ahead) return ahead
  return accept({ type: 'SittingTimeCorrected', rule: 'times-in-order', data: { ...data, was, by } })
}

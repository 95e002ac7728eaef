import type { Rules } from '../../guideline/rules.ts'
import type { Json } from '../../kernel/json.ts'
import type { Ruled } from '../../law/command-law.ts'
import { today } from '../../law/deciding.ts'
import type { CityLaw } from '../law.ts'
import type { CityState } from '../state.ts'

/** A value that a later release delivers for a setting, where the city has settled none of its own. */
export interface DeliveredLater {
  readonly name: string
  readonly value: Json
  /** What stands in the city's settings as the reason, such as the release that brings it. */
  readonly reason: string
}

/**
 * Every value that is delivered otherwise than the template has it, in the order of the releases. The template itself
 * never changes: what a city did by it would be judged by other rules than it was decided by.
 */
const deliveredLater: readonly DeliveredLater[] = []

/**
 * What follows the next act on a city's rule book after a release that delivers another value: the city takes it from
 * that day on, recorded like any change of a setting. A value of the city's own stays, and so does one that it has
 * taken.
 */
export const takesDelivered =
  (later: readonly DeliveredLater[] = deliveredLater) =>
  ({ stage, settings }: CityState, rules: Rules): readonly Ruled<CityLaw>[] =>
    stage === 'kept'
      ? later
          .filter(
            (one) => !settings.some(({ name, reason, by }) => name === one.name && !isOlder(later, one, reason, by)),
          )
          .map(({ name, value, reason }) => ({
            type: 'SettingChanged',
            rule: 'settings-dated',
            data: { name, value, inForceFrom: today(rules), reason, by: null },
          }))
      : []

/** Whether a value was one that an earlier release had delivered, so that a later one takes its place. */
const isOlder = (
  later: readonly DeliveredLater[],
  { name, reason }: DeliveredLater,
  recorded: string,
  by: CityState['settings'][number]['by'],
): boolean => {
  const earlier = later.slice(
    0,
    later.findIndex((one) => one.name === name && one.reason === reason),
  )
  return by === null && earlier.some((one) => one.name === name && one.reason === recorded)
}

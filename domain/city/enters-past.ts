import type { Rules } from '../guideline/rules.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { today } from '../law/deciding.ts'
import type { CityState } from './state.ts'

/**
 * Whether this act may begin on a day that is over: on the day on which the city is founded, whoever operates the
 * machine enters what held before the city had Sekisho (operational setting). Nobody has decided anything by it yet.
 */
export const entersPast = ({ founded }: CityState, rules: Rules): boolean =>
  rules.actor.kind === 'practice' && founded !== null && tokyoDateOf(founded) === today(rules)

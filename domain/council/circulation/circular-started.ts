import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { closeAllTasks, openTasks } from '../../law/deciding.ts'
import { accept, type Decision } from '../law.ts'
import { drawnNumber } from '../meeting-number.ts'
import { restsOn } from '../rests-on.ts'
import { whoSits } from '../who-sits.ts'
import type { CouncilState } from '../state.ts'
import { circularTasks, roundEnds } from './plans.ts'

/**
 * The items circulate: with the consent round first, where the settings ask for one, else with the opinions at once
 * (operational setting).
 */
export const circularStarted = (
  said: { readonly reason: string },
  state: CouncilState,
  rules: Rules,
  by: By,
  answered: string,
): Decision => {
  const round = rules.settings.council.consentRound ? 'consent' : 'opinions'
  return accept(
    {
      type: 'CircularStarted',
      rule: 'circulation',
      data: {
        ...said,
        number: drawnNumber(state, rules),
        round,
        due: roundEnds(round, rules),
        holders: whoSits(rules),
        entrusted: restsOn('call', by, rules),
        by,
      },
    },
    ...closeAllTasks(state, 'ended', answered),
    ...openTasks(state, rules, ...circularTasks(round, rules)),
  )
}

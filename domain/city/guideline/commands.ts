import type { Guideline } from '../../guideline/guideline.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tooFar } from '../../law/deciding.ts'
import { dayOver } from '../day-over.ts'
import { accept, command, type DecideCity } from '../law.ts'
import { guidelineFields, type GivenGuideline } from './fields.ts'
import { guidelineProblems } from './guideline-problem.ts'

/** So many problems are told at once. */
const mostTold = 20

/**
 * A version of the guideline comes into force. The first may have been in force for years, since a city had one before
 * it had Sekisho; every later one begins today or on a day to come, for what was decided stays decided.
 */
const enact: DecideCity<GivenGuideline> = ({ reason, ...given }, state, rules, by) => {
  const { inForceFrom } = given
  const over = state.guidelines.length === 0 ? null : dayOver(inForceFrom, rules)
  if (over) return refuse('guideline-in-the-past', 'guideline-recorded', over)
  const far = tooFar('inForceFrom', inForceFrom, 'guideline-recorded')
  if (far) return far
  // Ids and citations are texts here and branded there; what they may be is looked at next.
  const guideline = { version: inForceFrom, ...given } as unknown as Guideline
  const [first, ...others] = guidelineProblems(guideline)
  if (first)
    return refuse('guideline-incomplete', 'guideline-recorded', {
      ...first,
      problems: [first, ...others].slice(0, mostTold).map((one) => ({ ...one })),
    })
  return accept({ type: 'GuidelineEnacted', rule: 'guideline-recorded', data: { guideline, reason, by } })
}

/** Who records that a version is in force (operational setting; who enacts it is the city's own law). */
export const guidelineCommands = {
  EnactGuideline: command({
    fields: guidelineFields,
    who: 'administrator',
    rule: 'guideline-recorded',
    at: ['kept'],
    decide: enact,
  }),
}

/** The commands about the guideline. */
export type GuidelineCommand = CommandsOf<typeof guidelineCommands>

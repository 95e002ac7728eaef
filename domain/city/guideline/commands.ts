import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { refuse } from '../../kernel/outcome.ts'
import { tooFar } from '../../law/deciding.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { dayOver } from '../day-over.ts'
import { entersPast } from '../enters-past.ts'
import { accept, command, type DecideCity } from '../law.ts'
import { unadministeredFrom } from '../roster/administrator-remains.ts'
import type { CityState } from '../state.ts'
import { guidelineFields, type GivenGuideline } from './fields.ts'
import { guidelineGiven } from './guideline-given.ts'
import { guidelineProblems, twiceInTable } from './guideline-problem.ts'
import { questionnaireProblems } from './questionnaire-problem.ts'

/** So many problems are told at once. */
const mostTold = 20

/**
 * A version of the guideline comes into force. The first may have been in force for years, since a city had one before
 * it had Sekisho, and so may all that are entered on the day of the founding; every later one begins today or on a day
 * to come, for what was decided stays decided.
 */
const enact = (
  given: GivenGuideline,
  state: CityState,
  rules: Rules,
  by: By | null,
): ReturnType<DecideCity<GivenGuideline>> => {
  const { inForceFrom, reason } = given
  const over = state.guidelines.length === 0 || entersPast(state, rules) ? null : dayOver(inForceFrom, rules)
  if (over) return refuse('guideline-in-the-past', 'guideline-recorded', over)
  const far = tooFar('inForceFrom', inForceFrom, 'guideline-recorded')
  if (far) return far
  const guideline = guidelineGiven(given)
  const [first, ...others] = [
    ...twiceInTable(given),
    ...guidelineProblems(guideline),
    ...questionnaireProblems(guideline, isFromTheStart(state, inForceFrom) ? [] : rules.questionnaires),
  ]
  if (first)
    return refuse('guideline-incomplete', 'guideline-recorded', {
      ...first,
      problems: [first, ...others].slice(0, mostTold).map((one) => ({ ...one })),
    })
  // A file brings the version before its people: it is asked as a whole whether somebody remains (`rehearse`).
  const locksOut = by === null ? null : locksEverybodyOut(guideline, state, rules)
  if (locksOut) return locksOut
  return accept({ type: 'GuidelineEnacted', rule: 'guideline-recorded', data: { guideline, reason, by } })
}

/** A version whose administrator's post nobody holds would lock everybody out, whoever enacts it. */
const locksEverybodyOut = (guideline: Guideline, state: CityState, rules: Rules) => {
  const guidelines = [...state.guidelines, { guideline, reason: '', by: null }]
  const day = unadministeredFrom(state, { guidelines }, rules)
  return day === null
    ? null
    : refuse('last-administrator', 'administrator-remains', { field: 'roles.administrator.post', day })
}

/** Whether it is the first version and holds from before the rule book: no vendor was asked anything else here. */
const isFromTheStart = ({ guidelines, founded }: CityState, inForceFrom: PlainDate): boolean =>
  guidelines.length === 0 && founded !== null && inForceFrom <= tokyoDateOf(founded)

/**
 * Who records that a version is in force: the administrator, or whoever operates the machine (operational setting; who
 * enacts it is the city's own law).
 */
export const guidelineCommands = {
  EnactGuideline: command({
    fields: guidelineFields,
    who: 'administrator',
    rule: 'guideline-recorded',
    at: ['kept'],
    decide: enact,
    told: (given, state, rules) => enact(given, state, rules, null),
  }),
}

/** The commands about the guideline. */
export type GuidelineCommand = CommandsOf<typeof guidelineCommands>

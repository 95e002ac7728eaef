import { tokyoDateOf } from '../../kernel/instant.ts'
import { compareDates, type PlainDate } from '../../kernel/plain-date.ts'
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
import { saysTheSame } from './says-the-same.ts'
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
  const [first] = againstVersion(given, state, rules, by)
  if (first) return first
  const data = { guideline: guidelineGiven(given), reason: given.reason, by }
  return accept({ type: 'GuidelineEnacted', rule: 'guideline-recorded', data })
}

/**
 * All for which a version can't be enacted so, the first first: a form says everything in one round. The last two are
 * asked of what is whole alone.
 */
export const againstVersion = (
  given: GivenGuideline,
  state: CityState,
  rules: Rules,
  by: By | null,
): readonly Refused[] => {
  const { inForceFrom } = given
  const over = state.guidelines.length === 0 || entersPast(state, rules) ? null : dayOver(inForceFrom, rules)
  const guideline = guidelineGiven(given)
  const unsound = [
    over && refuse('guideline-in-the-past', 'guideline-recorded', over),
    tooFar('inForceFrom', inForceFrom, 'guideline-recorded'),
    incomplete(given, guideline, state, rules),
  ].filter((one) => one !== null)
  if (unsound.length > 0) return unsound
  return [
    changesNothing(guideline, state) ? refuse('guideline-unchanged', 'guideline-recorded', { day: inForceFrom }) : null,
    // A file brings the version before its people: it is asked as a whole whether somebody remains (`rehearse`).
    by === null ? null : locksEverybodyOut(guideline, state, rules),
  ].filter((one) => one !== null)
}

type Refused = Extract<ReturnType<DecideCity<GivenGuideline>>, { readonly ok: false }>

/** What it names has to be in it, and a questionnaire that was used stays as it was: everything at once. */
const incomplete = (given: GivenGuideline, guideline: Guideline, state: CityState, rules: Rules): Refused | null => {
  const known = isFromTheStart(state, given.inForceFrom) ? [] : rules.questionnaires
  const problems = [...twiceInTable(given), ...guidelineProblems(guideline), ...questionnaireProblems(guideline, known)]
  const [first] = problems
  return first === undefined
    ? null
    : refuse('guideline-incomplete', 'guideline-recorded', {
        ...first,
        problems: problems.slice(0, mostTold).map((one) => ({ ...one })),
      })
}

/** Whether the version says nothing else than the one that is in force on its day without it. */
const changesNothing = (guideline: Guideline, { guidelines }: CityState): boolean => {
  const before = guidelines
    .map((one) => one.guideline)
    .filter(({ inForceFrom }) => inForceFrom <= guideline.inForceFrom)
    .toSorted((one, other) => compareDates(one.inForceFrom, other.inForceFrom))
    .at(-1)
  return before !== undefined && saysTheSame(content(before), content(guideline))
}

const content = ({ version: _version, inForceFrom: _from, ...said }: Guideline) => said

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

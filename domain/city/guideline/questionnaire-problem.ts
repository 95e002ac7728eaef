import type { Guideline } from '../../guideline/guideline.ts'
import type { Questionnaire } from '../../guideline/questionnaire.ts'
import { saysTheSame } from './says-the-same.ts'
import { ids, wrong, type GuidelineProblem } from './guideline-problem.ts'

/**
 * What is wrong with the questionnaires of a version: their ids and categories, and whether one that vendors may have
 * answered already was changed under its old name. Another wording is another version.
 */
export const questionnaireProblems = (
  { questionnaires, inForceFrom }: Pick<Guideline, 'questionnaires' | 'inForceFrom'>,
  known: readonly Questionnaire[],
): readonly GuidelineProblem[] =>
  questionnaires.flatMap((one, nth) => {
    const at = `questionnaires.${nth}`
    const before = known.find(({ version }) => version === one.version)
    const isChanged =
      before === undefined ? known.length > 0 && one.inForceFrom < inForceFrom : !saysTheSame(before, one)
    return [
      ...(questionnaires.findIndex(({ version }) => version === one.version) === nth
        ? []
        : [wrong(at, 'twice', one.version)]),
      ...(isChanged ? [wrong(at, 'changed-afterwards', one.version)] : []),
      ...ids(`${at}.categories`, one.categories),
      ...ids(`${at}.items`, one.items),
      ...one.items.flatMap(({ category }, item) =>
        one.categories.some(({ id }) => id === category)
          ? []
          : [wrong(`${at}.items.${item}.category`, 'unknown-category', category)],
      ),
    ]
  })

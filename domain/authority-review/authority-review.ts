import type { Guideline } from '../guideline/guideline.ts'
import { chiefPosts, keeperPost } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { authorityReviewCommands, type AuthorityReviewCommand } from './commands.ts'
import { authorityReviewEvolve } from './evolve.ts'
import type { AuthorityReviewLaw } from './law.ts'
import { authorityReviewLetters } from './letters.ts'
import { authorityReviewTasks } from './plans.ts'
import { authorityReviewRefusals } from './refusals.ts'
import { authorityReviewRow, reviewedRegister, reviewsRegister } from './register.ts'
import { authorityReviewRules } from './rules.ts'
import { initialState, steps, type AuthorityReviewState } from './state.ts'
import { reviewWakes } from './wakes.ts'
import { reviewsOfTheYear } from './yearly.ts'
import { reviewSettings } from './settings.ts'

/** The access manager opens, answers, follows and reports; each row has its reviewer. */
const postsFor = (
  who: AuthorityReviewLaw['Who'],
  { rows }: AuthorityReviewState,
  guideline: Guideline,
): readonly PostId[] => {
  const manager = keeperPost(guideline, 'access-manager')
  return who === 'manager' ? [manager] : [...new Set([...rows.map(({ reviewer }) => reviewer), manager])]
}

/** The yearly review of authorities. */
export const authorityReview = procedureOf<AuthorityReviewLaw, AuthorityReviewCommand>({
  name: 'authority-review',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'review',
      commands: authorityReviewCommands,
      evolve: authorityReviewEvolve,
      tasks: authorityReviewTasks,
      letters: authorityReviewLetters,
      wakes: reviewWakes,
    },
  ],
  startedBy: 'OpenReview',
  refusals: authorityReviewRefusals,
  rules: authorityReviewRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'ReviewOpened'
      : type !== 'ReviewOpened' && (stage !== 'closed' || type === 'TaskClosed'),
  caseRow: authorityReviewRow,
  settings: reviewSettings,
  registers: { reviews: reviewsRegister, reviewed: reviewedRegister },
  beginsByItself: reviewsOfTheYear,
  mayRead: ({ scope, posts }, { rows }, guideline) =>
    scope.all ||
    posts.includes(keeperPost(guideline, 'access-manager')) ||
    chiefPosts(guideline).some((post) => posts.includes(post)) ||
    rows.some(({ reviewer }) => posts.includes(reviewer)),
})

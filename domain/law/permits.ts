import type { CommandTable, LawTerms } from './command-law.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { refuse, type Permission } from '../kernel/outcome.ts'
import { linkRefusal } from '../tasks/mailed-link.ts'
import type { Tasks } from '../tasks/task.ts'

/** The refusals with which every procedure answers whoever may not act, or not now. */
export type PermitRefusal =
  | 'not-permitted'
  | 'sign-in-required'
  | 'other-task'
  | 'already-started'
  | 'case-missing'
  | 'case-closed'
  | 'wrong-step'

/** What is asked: whether the actor may give this command on this case as it stands. */
export interface Question<Terms extends LawTerms> {
  readonly type: string
  readonly law: CommandTable<Terms>[string]
  /** The posts that hold the power on this case, the responsible one first. */
  readonly posts: readonly PostId[]
  readonly stage: string
  readonly tasks: Tasks
  /** How a closed case ended, for whoever asks it for something. */
  readonly ended: string
}

/**
 * The one answer to "may this actor give this command now, and if not, why and who can": every path asks here, a page,
 * a mailed link, the API and the practice alike. First the power, then the stage, then the way by which it came.
 */
export const permits = <Terms extends LawTerms>(
  question: Question<Terms>,
  rules: Rules,
): Permission<Terms['Code'] | PermitRefusal> => {
  const { law, posts } = question
  const { actor } = rules
  if (actor.kind === 'practice')
    return law.told ? (wrongStage(question) ?? { may: true, as: null }) : notPermitted(question)
  const as = posts.find((post) => actor.posts.includes(post))
  if (as === undefined) return missingOrClosed(question, posts) ?? notPermitted(question)
  const wrong = wrongStage(question)
  if (wrong) return wrong
  const refusal = linkRefusal({ type: question.type, who: law.who, as }, question.tasks, rules)
  return refusal ? { may: false, refusal } : { may: true, as }
}

type Denied = Permission & { readonly may: false }

const denied = (...args: Parameters<typeof refuse<string>>): Denied => ({
  may: false,
  refusal: refuse(...args).refusal,
})

const notPermitted = <Terms extends LawTerms>({ law, posts }: Question<Terms>): Denied =>
  law.nobody !== undefined && posts.length === 0
    ? denied(law.nobody, law.article)
    : denied('not-permitted', law.article, { whoCan: posts })

/** A case that isn't there or is over says so to everyone. */
const missingOrClosed = <Terms extends LawTerms>(
  { law, stage, ended }: Question<Terms>,
  whoCan: readonly PostId[],
): Denied | null => {
  if (stage === 'none' && !law.at.includes('none')) return denied('case-missing', 'operational setting')
  if (stage === 'closed') return denied('case-closed', 'operational setting', { how: ended, whoCan })
  return null
}

const wrongStage = <Terms extends LawTerms>(question: Question<Terms>): Denied | null => {
  const { law, stage } = question
  if (law.at.includes(stage)) return null
  const over = missingOrClosed(question, [])
  if (over) return over
  if (law.at.every((one) => one === 'none')) return denied('already-started', 'operational setting')
  const { otherwise } = law
  if (otherwise?.before.includes(stage)) return denied(otherwise.code, otherwise.article, { step: stage })
  return denied('wrong-step', law.article, { step: stage, needs: law.at.filter((one) => one !== 'none') })
}

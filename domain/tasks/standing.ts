import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { refuse, type Permission } from '../kernel/outcome.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { linkRefusal } from './mailed-link.ts'
import type { Tasks } from './task.ts'

/** Who may give a command, and at which stages of the case; the article that gives the power. */
export interface Power<Who extends string, Stage extends string> {
  readonly who: Who
  readonly article: ArticleRef
  readonly at: readonly Stage[]
}

/** The refusals with which every procedure answers who may not act, or not now. */
export type StandingRefusal =
  | 'not-permitted'
  | 'sign-in-required'
  | 'other-task'
  | 'already-started'
  | 'case-missing'
  | 'case-closed'
  | 'wrong-step'

/** What is asked: whether these posts, or the practice, may give this command on this case as it stands. */
export interface Question<Stage extends string> {
  readonly type: string
  readonly power: Power<string, Stage | 'none' | 'closed'>
  /** The posts that hold the power on this case, the responsible one first. */
  readonly posts: readonly PostId[]
  readonly stage: Stage | 'none' | 'closed'
  readonly tasks: Tasks
  /** How a closed case ended, for who asks it for something. */
  readonly ended: string
}

/**
 * The one answer to "may this actor give this command now, and if not, why and who can", for procedures whose powers
 * stand in a table: first the power, then the stage, then the way by which the command came.
 */
export const standing = <Stage extends string>(
  question: Question<Stage>,
  rules: Rules,
): Permission<StandingRefusal> => {
  const { power, posts } = question
  const { actor } = rules
  const notPermitted = refused('not-permitted', power.article, { whoCan: posts })
  if (actor.kind === 'practice')
    return power.who === 'practice' ? (wrongStage(question) ?? { may: true, as: null }) : notPermitted
  const as = posts.find((post) => actor.posts.includes(post))
  if (as === undefined) return missingOrClosed(question) ?? notPermitted
  const wrong = wrongStage(question)
  if (wrong) return wrong
  const refusal = linkRefusal({ type: question.type, who: power.who, as }, question.tasks, rules)
  return refusal ? { may: false, refusal } : { may: true, as }
}

const refused = (
  ...args: Parameters<typeof refuse<StandingRefusal>>
): Permission<StandingRefusal> & { readonly may: false } => ({
  may: false,
  refusal: refuse(...args).refusal,
})

/** A case that isn't there or is over says so to everyone. */
const missingOrClosed = <Stage extends string>({ power, stage, ended, posts }: Question<Stage>) => {
  if (stage === 'none' && !power.at.includes('none')) return refused('case-missing', 'operational setting')
  if (stage === 'closed') return refused('case-closed', 'operational setting', { how: ended, whoCan: posts })
  return null
}

const wrongStage = <Stage extends string>(question: Question<Stage>) => {
  const { power, stage } = question
  if (power.at.includes(stage)) return null
  const over = missingOrClosed({ ...question, posts: [] })
  if (over) return over
  if (power.at.every((one) => one === 'none')) return refused('already-started', 'operational setting')
  return refused('wrong-step', power.article, { step: stage, needs: power.at.filter((one) => one !== 'none') })
}

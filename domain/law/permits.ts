import type { CommandTable, LawTerms } from './command-law.ts'
import type { CommonRule } from './common-rules.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Json } from '../kernel/json.ts'
import { refuse, type Permission, type Refusal } from '../kernel/outcome.ts'
import { linkRefusal } from '../tasks/mailed-link.ts'
import type { Tasks } from '../tasks/task.ts'

/** The refusals with which every procedure answers whoever may not act, or not now. */
export type PermitRefusal =
  | 'not-permitted'
  | 'sign-in-required'
  | 'other-task'
  | 'own-work'
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
): Permission<Terms['Code'] | PermitRefusal, Terms['Rule'] | CommonRule> => {
  const { law, posts } = question
  const { actor } = rules
  if (actor.kind === 'practice')
    return law.told ? (wrongStage(question, rules) ?? { may: true, as: null }) : notPermitted(question)
  const held = posts.filter((post) => actor.posts.includes(post))
  const as = held.find((post) => isAskedOfItself(post, question, rules)) ?? held[0]
  if (as === undefined) return missingOrClosed(question, posts) ?? notPermitted(question)
  const wrong = wrongStage(question, rules)
  if (wrong) return wrong
  const refusal = linkRefusal({ type: question.type, who: law.who, as, signIn: law.signIn }, question.tasks, rules)
  return refusal ? { may: false, refusal } : { may: true, as }
}

/**
 * Whether a post is asked for something about itself, such as its own report: whoever holds several of those that were
 * asked answers under each of them, by a link under the one of its task.
 */
const isAskedOfItself = <Terms extends LawTerms>(
  post: PostId,
  { type, tasks }: Question<Terms>,
  { actor }: Rules,
): boolean =>
  tasks.open.some(
    ({ task, about, answers }) =>
      about === post &&
      answers.includes(type) &&
      (actor.kind === 'practice' || actor.via.by !== 'link' || actor.via.task === task),
  )

type Denied<Terms extends LawTerms> = Permission<Terms['Code'] | PermitRefusal, Terms['Rule'] | CommonRule> & {
  readonly may: false
}

const denied = <const Code extends string, const Rule extends string>(
  code: Code,
  rule: Rule,
  details?: { readonly [key: string]: Json },
): { readonly may: false; readonly refusal: Refusal<Code, Rule> } => ({
  may: false,
  refusal: refuse(code, rule, details).refusal,
})

const notPermitted = <Terms extends LawTerms>({ law, posts }: Question<Terms>): Denied<Terms> =>
  law.nobody !== undefined && posts.length === 0
    ? denied(law.nobody, law.rule)
    : denied('not-permitted', law.rule, { whoCan: posts })

/** A case that isn't there or is over says so to everyone. */
const missingOrClosed = <Terms extends LawTerms>(
  { law, stage, ended }: Question<Terms>,
  whoCan: readonly PostId[],
): Denied<Terms> | null => {
  if (stage === 'none' && !law.at.includes('none')) return denied('case-missing', 'case-begins-and-ends-once')
  if (stage === 'closed' && !law.at.includes('closed'))
    return denied('case-closed', 'case-begins-and-ends-once', { how: ended, whoCan })
  return null
}

const wrongStage = <Terms extends LawTerms>(question: Question<Terms>, rules: Rules): Denied<Terms> | null => {
  const { law, stage } = question
  if (law.at.includes(stage)) return null
  const over = missingOrClosed(question, [])
  if (over) return over
  if (law.at.every((one) => one === 'none')) return denied('already-started', 'case-begins-and-ends-once')
  const { otherwise } = law
  if (otherwise?.before.includes(stage) && (otherwise.holds?.(rules) ?? true))
    return denied(otherwise.code, otherwise.rule, { step: stage })
  return denied('wrong-step', law.rule, {
    step: stage,
    needs: law.at.filter((one) => one !== 'none' && one !== 'closed'),
  })
}

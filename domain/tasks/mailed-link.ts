import { approverPosts, chairPosts, chiefPosts } from '../guideline/role-posts.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Settings } from '../guideline/settings.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { plusMs, type Instant } from '../kernel/instant.ts'
import { refuse, type Refusal } from '../kernel/outcome.ts'
import { openTask, type Tasks } from './task.ts'
import type { taskRules } from './task-rules.ts'

/**
 * An act as somebody wants to do it: the command, the power that gives it to them, the post in which they act, and
 * whether the command's own row asks for somebody signed in.
 */
export interface ActAs {
  readonly type: string
  readonly who: string
  readonly as: PostId
  readonly signIn?: true | undefined
}

/**
 * Whether the person has to be signed in for it, for a letter is easily forwarded: whatever the chief, the chair and
 * the members of the council do, what the council decided, and whatever takes back what stands (operational setting).
 */
export const needsSignIn = (
  { type, who, as, signIn }: ActAs,
  { guideline, settings }: { readonly guideline: Guideline; readonly settings: Settings },
): boolean => {
  const { of, commands } = settings.signInRequired
  return (
    (commands?.includes(type) ?? signIn === true) ||
    (of.includes('chief') && [...chiefPosts(guideline), ...approverPosts(guideline)].some((post) => post === as)) ||
    (of.includes('chair') && chairPosts(guideline).some((post) => post === as)) ||
    (of.includes('member') && who === 'member')
  )
}

/**
 * Why a mailed link doesn't carry an act, null where it does: it carries the answers of its own task while that is
 * open, and never what needs the person signed in (operational setting).
 */
export const linkRefusal = (
  act: ActAs,
  tasks: Tasks,
  rules: Rules,
): Refusal<'other-task' | 'sign-in-required', keyof typeof taskRules> | null => {
  const { actor } = rules
  if (actor.kind === 'practice' || actor.via.by !== 'link') return null
  const task = openTask(tasks, actor.via.task)
  if (!task?.answers.includes(act.type))
    return refuse('other-task', 'link-answers-its-task', { task: actor.via.task }).refusal
  return needsSignIn(act, rules) ? refuse('sign-in-required', 'sign-in-for-what-counts').refusal : null
}

const dayMs = 86_400_000

/**
 * Whether a mailed link still shows its task: while it is open, and so many days after its end, so that a reader finds
 * out what became of it; not for ever, for a letter lies about for longer than anybody thinks of it (operational
 * setting).
 */
export const linkReads = (closedAt: Instant | null, now: Instant, { linkReadsForDays }: Settings): boolean =>
  closedAt === null || now <= plusMs(closedAt, linkReadsForDays * dayMs)

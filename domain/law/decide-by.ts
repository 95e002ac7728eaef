import { basisOf } from '../guideline/basis-of.ts'
import type { Rules } from '../guideline/rules.ts'
import { refuse, type Outcome, type Permission } from '../kernel/outcome.ts'
import { openTask } from '../tasks/task.ts'
import type { CommandTable, LawTerms, Ruled, Verdict } from './command-law.ts'
import type { CommonRule } from './common-rules.ts'
import type { CommandLike } from './decider.ts'
import { asDeclared } from './as-declared.ts'
import { byOf } from './deciding.ts'
import { fieldProblem } from './field-problem.ts'
import { ownWorkRefused, withOwnWork } from './own-work.ts'
import type { PermitRefusal } from './permits.ts'
import type { CaseState } from './case-state.ts'

/**
 * What the law says to a command: who may, at which stage and by which way; whether its fields hold what they are
 * declared to hold; what forbids it just now; and then the rules of that act.
 */
export const decideBy =
  <Terms extends LawTerms>(
    commands: CommandTable<Terms>,
    permits: (
      type: string,
      state: Terms['State'],
      rules: Rules,
    ) => Permission<Terms['Code'] | PermitRefusal, Terms['Rule'] | CommonRule>,
  ) =>
  (
    { type, data }: CommandLike,
    state: Terms['State'],
    rules: Rules,
  ): Outcome<Terms['Event'], Terms['Code'] | PermitRefusal, Terms['Rule'] | CommonRule> => {
    const permission = permits(type, state, rules)
    if (!permission.may) return { ok: false, refusal: permission.refusal }
    const law = commands[type]
    if (law === undefined) throw new Error(`no command ${type}`)
    const wrong = fieldProblem(law.fields, data, rules)
    if (wrong) return wrong
    // The table has checked each function against its own fields; here their types are forgotten.
    if (permission.as === null) {
      if (law.told === undefined) throw new Error(`${type} is not the practice's`)
      return recorded<Terms>(law.told(data as never, state, rules), rules)
    }
    const content = asDeclared(law.fields, data) as never
    if (law.decide === undefined) throw new Error(`${type} is the practice's`)
    if (isBeyondLink(law.about?.(content) ?? permission.as, state, rules))
      return refuse('other-task', 'link-answers-its-task')
    const barred = law.bar?.(state, rules)
    if (barred) return { ok: false, refusal: barred }
    const did = law.passes?.(state, content) ?? {}
    const own = ownWorkRefused(did, rules)
    if (own) return { ok: false, refusal: own }
    const decided = law.decide(content, state, rules, byOf(rules, law.under?.(content) ?? permission.as))
    return recorded<Terms>(decided.ok ? { ok: true, events: withOwnWork(decided.events, did, rules) } : decided, rules)
  }

/**
 * The events of an act with the basis that each rule has in the guideline in force: what is recorded keeps the citation
 * of its day, whatever the guideline says later.
 */
const recorded = <Terms extends LawTerms>(
  verdict: Verdict<Terms>,
  { guideline }: Rules,
): Outcome<Terms['Event'], Terms['Code'], Terms['Rule']> =>
  verdict.ok
    ? {
        ok: true,
        events: onTheirBases<Terms>(verdict.events, guideline),
      }
    : verdict

/** Events with the basis of each one's rule; those of tasks have theirs already. */
export const onTheirBases = <Terms extends LawTerms>(
  events: readonly Ruled<Terms>[],
  guideline: Rules['guideline'],
): readonly Terms['Event'][] =>
  events.map((event): Terms['Event'] =>
    'rule' in event ? { type: event.type, article: basisOf(guideline, event.rule), data: event.data } : event,
  )

/** A mailed link answers for the one part of the case, or the one post, that its task is about, and for no other. */
const isBeyondLink = (about: string | null, { tasks }: CaseState, { actor }: Rules): boolean => {
  if (actor.kind === 'practice' || actor.via.by !== 'link') return false
  const asked = openTask(tasks, actor.via.task)?.about ?? null
  return asked !== null && asked !== about
}

/**
 * Powers as a table that a lawyer can read, and the question whether the law holds to it: every command is asked for at
 * every step, for everybody and for the practice, and each answer is compared whole: who may and under which post; who
 * may not, by which article and who can instead; what is too early or too late, and when it is the time.
 */
import { describe, expect, it } from 'vitest'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { actorOf, rulesAt, type Who } from './rules.ts'
import { withBasis } from './with-basis.ts'

/** One line of the table, as the guideline and the settings say it. */
export interface StatedPower<Step extends string> {
  /** The posts that hold the power, the responsible one first; by step where another step has other ones. */
  readonly who: readonly string[] | { readonly [step in Step]?: readonly string[] }
  readonly article: ArticleRef
  readonly at: readonly Step[]
  /** The practice may too: in time, or on behalf of another case. */
  readonly practice?: true
  /** What is said best at steps before it: another rule that comes first. */
  readonly first?: { readonly code: string; readonly article: ArticleRef; readonly at: readonly Step[] }
  /** What is said to whoever asks where no post holds the power. */
  readonly nobody?: string
}

/** The law, as it is asked here. */
interface Asks<State, Type extends string> {
  readonly permits: (type: Type, state: State, rules: Rules) => unknown
}

/** The law, one case at each of its open steps, the table, and who is asked. */
interface PowersAsked<State, Type extends string, Step extends string> {
  readonly law: Asks<State, NoInfer<Type>>
  readonly cases: { readonly [step in Step]: State }
  readonly table: { readonly [type in Type]: StatedPower<Step> }
  readonly everybody: readonly Who[]
  /** When it is asked. */
  readonly at: string
}

/** One test for each command of the table. */
export const testPowers = <State, Type extends string, Step extends string>(
  title: string,
  { law, cases, table, everybody, at }: PowersAsked<State, Type, Step>,
): void => {
  const steps = Object.keys(cases) as Step[]
  describe(title, () => {
    it.each(Object.keys(table) as Type[])('%s', (type) => {
      for (const step of steps) {
        for (const who of [...everybody, 'practice'] as const) {
          const rules = rulesAt(at, who)
          const name = typeof who === 'string' ? who : who.kind === 'person' ? who.name : who.kind
          expect(withBasis(law.permits(type, cases[step], rules), rules.guideline), `${name} at ${step}`).toEqual(
            answer(table[type], step, rules),
          )
        }
      }
    })
  })
}

const answer = <Step extends string>(power: StatedPower<Step>, step: Step, { actor }: Rules) => {
  const posts = holders(power, step) as readonly PostId[]
  const as = actor.kind === 'practice' ? null : (posts.find((post) => actor.posts.includes(post)) ?? null)
  if (actor.kind === 'practice' ? power.practice !== true : as === null)
    return posts.length === 0 && power.nobody !== undefined
      ? refused(power.nobody, power.article, {})
      : refused('not-permitted', power.article, { whoCan: posts })
  if (power.at.includes(step)) return { may: true, as }
  return power.first?.at.includes(step) === true
    ? refused(power.first.code, power.first.article, { step })
    : refused('wrong-step', power.article, { step, needs: power.at })
}

const holders = <Step extends string>({ who }: StatedPower<Step>, step: Step): readonly string[] =>
  Array.isArray(who) ? who : ((who as { readonly [step in Step]?: readonly string[] })[step] ?? [])

const refused = (code: string, article: ArticleRef, details: { readonly [key: string]: Json }) => ({
  may: false,
  refusal: { code, article, details },
})

/**
 * What everybody hears of a case that isn't there, is over, or what nobody can do there. Those in `begins` need no
 * case.
 */
export const testNoCase = <State, Type extends string>(asked: {
  readonly law: Asks<State, NoInfer<Type>>
  readonly types: readonly Type[]
  readonly begins: readonly Type[]
  /** What may still be given once a case is over. */
  readonly afterwards?: readonly Type[]
  readonly none: State
  readonly closed: State
  readonly how: string
  readonly everybody: readonly Who[]
  readonly at: string
}): void => {
  const { law, types, begins, none, closed, how, everybody, at, afterwards = [] } = asked
  describe('a case that is not there, or is over', () => {
    it.each(types)('%s', (type) => {
      for (const who of everybody.filter((one) => actorOf(one).kind === 'person')) {
        const rules = rulesAt(at, who)
        if (!begins.includes(type))
          expect(withBasis(law.permits(type, none, rules))).toEqual(refused('case-missing', 'operational setting', {}))
        if (!afterwards.includes(type))
          expect(withBasis(law.permits(type, closed, rules))).toEqual(
            refused('case-closed', 'operational setting', { how, whoCan: expect.any(Array) as never }),
          )
      }
    })
  })
}

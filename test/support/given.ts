/** Given, when, then for the law: what has happened, what is asked, and what the law must answer, exactly. */
import { expect } from 'vitest'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { AnyEvent, Decider } from '../../domain/law/decider.ts'
import { refusalWithBasis, type ToldRefusal } from './with-basis.ts'
import type { Outcome } from '../../domain/kernel/outcome.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { Json } from '../../domain/kernel/json.ts'

/** A command together with who gives it and when. */
export interface Act<Command> {
  readonly command: Command
  readonly rules: Rules
}

/**
 * `given(...past).when(act).then(...)` for one procedure's law. The past is told in events, or in acts that the law
 * must allow.
 */
export const givenFor = <State, Command extends { readonly type: string }, Event extends AnyEvent, Code extends string>(
  law: Decider<State, Command, Event, Code>,
) => {
  const decide = (state: State, act: Act<Command>) => {
    const outcome = law.decide(act.command, state, act.rules)
    if (
      outcome.ok &&
      act.rules.actor.kind === 'person' &&
      outcome.events.length > 0 &&
      !outcome.events.some(saysByWhom)
    )
      // The record takes no such act.
      throw new Error(`${act.command.type}: a person's act, and no event says by whom`)
    return outcome
  }
  const apply = (state: State, step: Event | Act<Command>): State => {
    if (!('command' in step)) return law.evolve(state, step)
    const outcome = decide(state, step)
    if (!outcome.ok) throw new Error(`given ${step.command.type}, which is refused: ${JSON.stringify(outcome.refusal)}`)
    return outcome.events.reduce(law.evolve, state)
  }
  return (...past: readonly (Event | Act<Command>)[]) => {
    const state = past.reduce(apply, law.initialState)
    return {
      /** The case as it then is. */
      state,
      when: (act: Act<Command>) => answered(asTold(decide(state, act), act.rules.guideline), () => apply(state, act)),
    }
  }
}

const saysByWhom = ({ data }: AnyEvent): boolean => (data as { readonly by?: unknown }).by !== undefined

/** What the law answers, with the basis of the rule by which it refuses. */
type Told<Event, Code extends string> =
  | Extract<Outcome<Event>, { readonly ok: true }>
  | { readonly ok: false; readonly refusal: ToldRefusal<Code> }

const asTold = <Event, Code extends string>(outcome: Outcome<Event, Code>, guideline: Guideline): Told<Event, Code> =>
  outcome.ok ? outcome : { ok: false, refusal: refusalWithBasis(outcome.refusal, guideline) }

const answered = <State, Event, Code extends string>(outcome: Told<Event, Code>, after: () => State) => ({
  /** It happens, and this is what is recorded. */
  then: (...events: readonly Event[]) => expect(outcome).toStrictEqual({ ok: true, events }),
  /** It is refused by this rule of this article, and says exactly this about it. */
  thenRefuses: (code: Code, article: ArticleRef, details: { readonly [key: string]: Json }) =>
    expect(outcome).toStrictEqual({ ok: false, refusal: { code, article, details } }),
  /** It was said already: nothing is recorded, and it is no error. */
  thenNothing: () => expect(outcome).toStrictEqual({ ok: true, events: [] }),
  /** It happens; the case after it, for what the events don't show by themselves. */
  after,
})

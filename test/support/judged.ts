/** What the checker makes of histories that the law has let happen: they are recorded as the record would have them. */
import { HistoryCheck } from '../../checker/check-history.ts'
import type { Breach } from '../../checker/breach.ts'
import { procedureOf, type Recorded } from '../../checker/recorded.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { By } from '../../domain/kernel/by.ts'

/** An event with the circumstances in which the law let it happen. */
export interface Done {
  readonly event: { readonly type: string; readonly data: object }
  readonly rules: Pick<Rules, 'now' | 'actor' | 'guideline' | 'ruleBook'>
}

/** A case's events as an export has them. */
export const recorded = (stream: string, done: readonly Done[]): readonly Recorded[] =>
  done.map(({ event, rules }, index) => {
    const { by } = event.data as { readonly by?: By | null }
    const { actor, now, guideline, ruleBook } = rules
    return {
      stream,
      version: index + 1,
      type: event.type,
      data: event.data,
      meta: {
        actor:
          actor.kind === 'practice'
            ? { kind: 'practice' }
            : { kind: 'person', person: actor.person, name: actor.name, post: by?.post ?? actor.posts[0] ?? '' },
        occurredAt: now,
        guidelineVersion: guideline.version,
        asksOwnWork: true,
        ...(ruleBook > 0 ? { ruleBook } : {}),
      },
    }
  })

/**
 * What is wrong with these cases; `whole` where they are all that there is, so that they are held against each other.
 */
export const judged = (events: readonly Recorded[], whole = false): readonly Breach[] => {
  const breaches: Breach[] = []
  const check = new HistoryCheck({ whole, onBreach: (breach) => breaches.push(breach) })
  for (const event of events) if (procedureOf(event.stream) === 'city') check.takeRuleBook(event)
  for (const event of events) check.take(event)
  const { unknown } = check.end()
  if (unknown.size > 0) throw new Error(`the checker knows nothing of ${[...unknown.keys()].join(', ')}`)
  return breaches
}

/** The breaches of a case in short, for a test that expects none. */
export const breachesOf = (stream: string, done: readonly Done[]): readonly string[] =>
  judged(recorded(stream, done)).map(({ rule, version, type, says }) => `${rule} at ${version} ${type}: ${says.en}`)

/** A step of a history, with what it has let happen and under which rules. */
export interface DoneAt {
  readonly events: readonly Done['event'][] | null
  readonly rules: Done['rules']
}

/** The same of a history whose steps have events and rules. */
export const doneAt = ({ events, rules }: DoneAt): readonly Done[] => (events ?? []).map((event) => ({ event, rules }))

/** What an act that the law must allow comes to, as it is recorded. */
export const doneBy = <State, Command>(
  law: {
    readonly initialState: State
    readonly decide: (
      command: Command,
      state: State,
      rules: Rules,
    ) => { readonly ok: boolean; readonly events?: readonly Done['event'][] }
  },
  { command, rules }: { readonly command: Command; readonly rules: Rules },
): readonly Done[] => doneIn({ outcome: law.decide(command, law.initialState, rules), act: { rules } })

/** What a step of a random history has let happen, as it is recorded. */
export const doneIn = ({
  outcome,
  act,
}: {
  readonly outcome: {
    readonly ok: boolean
    readonly events?: readonly { readonly type: string; readonly data: object }[]
  }
  readonly act: { readonly rules: Done['rules'] }
}): readonly Done[] => (outcome.events ?? []).map((event) => ({ event, rules: act.rules }))

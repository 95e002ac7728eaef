/**
 * What each act of a story would come to at every other point of it, by whoever gives it there and by somebody who has
 * no post, and what each of its events would change there: an act that comes too early, too late or twice, an event
 * that can't apply. Kept as text beside the story itself, so that a bound that moves shows as a line that changes.
 */
import { createHash } from 'node:crypto'
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import type { AnyCommand, AnyEvent } from '../../domain/law/decider.ts'
import { registeredRows } from '../../domain/law/register.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'
import { everyRole } from './other-rules.ts'
import { people, rulesAt } from './rules.ts'

type State = ReturnType<typeof procedureNamed>['decider']['initialState']
type AnyAct = Act<{ readonly type: string; readonly data: object }>

/** The same acts at each point of their story, one line for each stretch with the same answer. */
export const toldAnywhere = (name: string, acts: readonly AnyAct[], past: readonly AnyAct[] = []): string => {
  const { decider, permitted, accepts } = procedureNamed(name)
  const { states, events } = historyOf(name, acts, past)
  const answered = ({ command, rules }: AnyAct) =>
    stretches(states, (at) => {
      const answer = answerText(() => decider.decide(command as AnyCommand, at, rules))
      // What bars it whatever one writes shows on the page before anything is said.
      const permission = permitted(command.type, at, rules)
      const offered = permission.may ? 'offered' : refusalText(permission.refusal)
      return offered === answer ? answer : `${offered}: ${answer}`
    })
  const others = (type: string, { rules }: AnyAct) =>
    stretches(states, (at) => {
      const permission = permitted(type, at, { ...rules, actor: people.outsider })
      return permission.may ? 'offered' : refusalText(permission.refusal)
    })
  const told = acts.map((act, nth) => [
    `${nth + 1} ${act.command.type}`,
    ...asksOf(name, act, states[nth] ?? decider.initialState),
    ...lacking(name, states[nth] ?? decider.initialState, (at) =>
      answerText(() => decider.decide(act.command as AnyCommand, at, act.rules)),
    ),
    ...answered(act),
    '  where the guideline names nobody: ' +
      answerText(() =>
        decider.decide(act.command as AnyCommand, states[nth] ?? decider.initialState, {
          ...act.rules,
          guideline: namesNobody,
        }),
      ),
  ])
  // An act that is given again, and an event that is again the same, say nothing new.
  const once = (all: readonly (readonly string[])[]): readonly string[] =>
    [...new Map(all.map((lines) => [lines.slice(1).join('\n'), lines])).values()].flat()
  return [
    ...once(told),
    ...[...new Map(acts.map((act) => [act.command.type, act]))].flatMap(([type, act]) => [
      `${type} by somebody without a post`,
      ...others(type, act),
    ]),
    ...once(
      events.map((event) => [
        `event ${event.type}`,
        ...stretches(
          states,
          (at) => `${accepts(at, event) ? 'taken' : 'not taken'}, ${changeText(at, decider.evolve(at, event))}`,
        ),
        ...outOfPlace(name, event, states.at(-1) ?? decider.initialState),
      ]),
    ),
    ...powersOf(name).flatMap((who) => [`power of ${who}`, ...stretches(states, (at) => powerText(name, who, at))]),
    ...Object.keys(decider.initialState).flatMap((key) => [
      `said where it lacks ${key}`,
      ...stretches(states, (at) => {
        const said = attempt(() => fingerprintOf(saidOf(name, without(name, at, key))))
        return said === attempt(() => fingerprintOf(saidOf(name, at))) ? 'the same' : said
      }),
    ]),
    'read by',
    ...stretches(states, (at) => readersOf(name, at).join(' ')),
    '',
  ].join('\n')
}

/** A guideline that has nothing of all that a city names. */
const namesNobody: Guideline = {
  ...reiwa5,
  posts: [],
  requesting: [],
  securityOfficers: [],
  rooms: [],
  roomLevels: [],
  equipment: [],
  authorityKinds: [],
  assetKinds: [],
  operationPlan: { ...reiwa5.operationPlan, consulted: [] },
}

/**
 * The case as if one thing of it had never been said: nothing that reads it may take for granted what may be missing.
 */
const without = (name: string, state: State, key: string): State => ({
  ...state,
  [key]: (procedureNamed(name).decider.initialState as unknown as { readonly [key: string]: unknown })[key],
})

/** Where an answer is another once the case lacks one thing. */
const lacking = (name: string, state: State, answer: (at: State) => string): readonly string[] => {
  const usual = answer(state)
  return Object.keys(state)
    .map((key) => [key, answer(without(name, state, key))] as const)
    .filter(([, other]) => other !== usual)
    .map(([key, other]) => `  where it lacks ${key}: ${other}`)
}

/** All that lists, registers, other cases and the practice hear of a case. */
const saidOf = (name: string, state: State): object => {
  const { caseRow, registers, hangsOn, endings, matters, holds, view } = procedureNamed(name)
  const { calendar, settings, now } = rulesAt('2026-04-20 10:00', 'outsider')
  return [
    caseRow(state),
    registeredRows(registers, state),
    hangsOn?.(state) ?? [],
    endings?.(state) ?? [],
    matters?.(state) ?? [],
    holds?.(state) ?? [],
    view(state, now, calendar, settings),
  ]
}

/**
 * At what else the act looks: other cases, a row, what is claimed, people, and under which part of the case it stands.
 */
const asksOf = (name: string, { command: { type, data }, rules }: AnyAct, state: State): readonly string[] => {
  const ofItself: ReadonlySet<string> = new Set(['decide', 'told', 'bar', 'passes'])
  // Whatever a command's row asks by a function of its own; what it asks always stands in what is declared.
  const asked = Object.fromEntries(
    Object.entries(procedureNamed(name).commands[type] ?? {}).flatMap(([what, ask]) =>
      typeof ask === 'function' && !ofItself.has(what)
        ? [[what, (ask as (...given: readonly unknown[]) => unknown)(data, state, rules.others.row)]]
        : [],
    ),
  )
  const said = JSON.stringify(asked)
  return said === '{}' ? [] : [`  asks ${said}`]
}

/**
 * What an event would change, and whom it would be told to, where it can't have happened: its part has to bear it, and
 * the procedure keeps it out.
 */
const outOfPlace = (name: string, event: AnyEvent, last: State): readonly string[] => {
  const { decider, lettersFor, parts } = procedureNamed(name)
  const none = decider.initialState
  const evolve = parts.find((one) => Object.hasOwn(one.evolve, event.type))?.evolve[event.type]
  const letters = [lettersFor(event, none, reiwa5), lettersFor(event, last, namesNobody)].map((one) =>
    JSON.stringify(one),
  )
  return [
    `  out of place: ${attempt(() => changeText(none, evolve?.(none, event.data as never, event as never) ?? none))}`,
    ...(letters.every((one) => one === '[]') ? [] : [`  told out of place: ${letters.join(' and ')}`]),
  ]
}

/** Whose powers a procedure knows. */
const powersOf = (name: string): readonly string[] =>
  [...new Set(Object.values(procedureNamed(name).commands).map(({ who }) => who))].filter((who) => who !== 'practice')

const powerText = (name: string, who: string, state: State): string => {
  const { postsFor } = procedureNamed(name)
  return [reiwa5, namesNobody].map((one) => attempt(() => postsFor(who, state, one).join(' '))).join(' | ')
}

const attempt = (text: () => string): string => {
  try {
    return text()
  } catch {
    return 'no answer'
  }
}

/** Whoever may read the case, and who else could where no two roles are one post's. */
const readersOf = (name: string, state: State): readonly string[] => {
  const [usual, others] = [reiwa5, everyRole].map((guideline) => readersBy(guideline, name, state))
  const beside = (others ?? []).filter((one) => usual?.includes(one) !== true)
  return [...(usual ?? []), ...beside.map((one) => `${one} (where each role is another’s)`)]
}

/** By a scope alone, or by a post. */
const readersBy = (guideline: Guideline, name: string, state: State): readonly string[] => {
  const { mayRead } = procedureNamed(name)
  const none = { all: false, council: false, offices: [] as readonly OfficeId[] }
  const reads = (scope: Partial<typeof none>, posts: readonly PostId[] = []) =>
    mayRead({ scope: { ...none, ...scope }, posts }, state, guideline)
  const offices = [...new Set(reiwa5.posts.map(({ office }) => office))]
  return [
    ...(reads({ all: true }) ? ['all'] : []),
    ...(reads({ council: true }) ? ['council'] : []),
    ...offices.filter((office) => reads({ offices: [office] })),
    ...reiwa5.posts.map(({ id }) => id).filter((post) => reads({}, [post])),
  ]
}

/** The case before the story and after each of its acts, and every kind of event in it but those of tasks. */
const historyOf = (name: string, acts: readonly AnyAct[], past: readonly AnyAct[]) => {
  const { decider } = procedureNamed(name)
  const after = (before: State, { command, rules }: AnyAct): readonly AnyEvent[] => {
    const outcome = decider.decide(command as AnyCommand, before, rules)
    return outcome.ok ? outcome.events : []
  }
  const begun = past.reduce((state, act) => after(state, act).reduce(decider.evolve, state), decider.initialState)
  const states: State[] = [begun]
  const events: AnyEvent[] = []
  for (const act of acts) {
    const before = states.at(-1) ?? begun
    const happened = after(before, act)
    states.push(happened.reduce(decider.evolve, before))
    events.push(...happened.filter(({ type }) => !type.startsWith('Task')))
  }
  return { states, events }
}

const stretches = (states: readonly State[], answer: (at: State) => string): readonly string[] => {
  const lines: { from: number; to: number; text: string }[] = []
  for (const [nth, state] of states.entries()) {
    const text = answer(state)
    const last = lines.at(-1)
    if (last?.text === text) last.to = nth
    else lines.push({ from: nth, to: nth, text })
  }
  return lines.map(({ from, to, text }) => `  after ${from === to ? from : `${from} to ${to}`}: ${text}`)
}

type Answer = ReturnType<ReturnType<typeof procedureNamed>['decider']['decide']>

const answerText = (decide: () => Answer): string =>
  // The record gives the practice's commands only where their stage waits for them.
  attempt(() => {
    const outcome = decide()
    if (!outcome.ok) return refusalText(outcome.refusal)
    return outcome.events.length === 0
      ? 'nothing'
      : outcome.events.map(({ type, article, data }) => `${type} ${fingerprintOf({ article, data })}`).join(' ')
  })

const refusalText = ({ code, rule, details }: { code: string; rule: string; details: object }): string =>
  `${code} ${rule} ${JSON.stringify(details)}`

const changeText = (before: State, after: State): string => {
  const changed = (Object.keys(after) as (keyof State)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
  return changed.length === 0 ? 'nothing' : changed.map((key) => `${key} ${fingerprintOf(after[key])}`).join(', ')
}

/** A content by its fingerprint: that it is the same is what matters here. */
const fingerprintOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(content) ?? '–')
    .digest('hex')
    .slice(0, 6)

/**
 * What each act of a story would come to on other days, at other moments, by whoever holds another post, where a post
 * is vacant or a setting says otherwise, and on a case of which one thing is otherwise, however deep it lies; and what
 * each of its events would change where it said one thing otherwise or not at all, as those do that were recorded
 * before it was asked for. Told in one line each: what it comes to and how often, and a fingerprint of all that is
 * said.
 */
import { createHash } from 'node:crypto'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import { there } from '../../domain/kernel/there.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { PersonActing } from '../../domain/kernel/parties.ts'
import { parsePlainDate, plainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { AnyCommand, AnyEvent } from '../../domain/law/decider.ts'
import type { Cause } from '../../domain/law/hanging.ts'
import { registeredRows } from '../../domain/law/register.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'
import { everyRole, settingsBeside } from './other-rules.ts'
import { otherwise, type Otherwise } from './otherwise.ts'
import { people } from './rules.ts'

type Law = ReturnType<typeof procedureNamed>
type State = Law['decider']['initialState']
type AnyAct = Act<{ readonly type: string; readonly data: object }>

/** The acts of a story, each told by what lies beside it. */
export const toldWithin = (name: string, acts: readonly AnyAct[], past: readonly AnyAct[] = []): string => {
  const law = procedureNamed(name)
  const after = (before: State, { command, rules }: AnyAct): readonly AnyEvent[] => {
    const outcome = law.decider.decide(command as AnyCommand, before, rules)
    return outcome.ok ? outcome.events : []
  }
  let state = past.reduce((at, act) => after(at, act).reduce(law.decider.evolve, at), law.decider.initialState)
  const lines: string[] = []
  const before = new Map<string, PersonActing>()
  for (const [nth, act] of acts.entries()) {
    const events = after(state, act)
    if (act.rules.actor.kind === 'person') before.set(act.rules.actor.person, act.rules.actor)
    const next = events.reduce(law.decider.evolve, state)
    lines.push(
      `${nth + 1} ${act.command.type}`,
      ...besideAct(law, act, state, [...before.values()]),
      ...besideEvents(law, events, state),
      ...besideCase(law, act.rules, state, next),
    )
    state = next
  }
  return `${lines.join('\n')}\n`
}

const besideAct = (law: Law, act: AnyAct, state: State, before: readonly PersonActing[]): readonly string[] => {
  const { command, rules } = act
  const answer = (over: Partial<Rules>, data: unknown = command.data, at: unknown = state) =>
    answerOf(law, { type: command.type, data } as AnyCommand, at as State, { ...rules, ...over })
  const days = daysOf([state, command.data, rules.now])
  const usual = answer({})
  const { actor } = rules
  return [
    ...dayPaths(command.data).map(([path, on]) =>
      swept(`on another day for ${path}`, days, (day) => answer({}, on(numberedDay(day)))),
    ),
    swept('at another moment', momentsOf(state, days), (now) => answer({ now: numberedMinute(now) })),
    ...(actor.kind === 'person'
      ? told('by another post', answer({ actor: people.outsider }), byPosts(actor), (one) =>
          answer({ actor: one as PersonActing }),
        )
      : []),
    ...(actor.kind === 'person'
      ? told('by whoever acted before, in this post', usual, bySame(actor, before, rules.settings), (over) =>
          answer(over as Partial<Rules>),
        )
      : []),
    ...told('where each role is another’s', usual, [{ path: '', whole: everyRole }], () =>
      answer({ guideline: everyRole, ...(actor.kind === 'person' ? { actor: ofAllPosts(actor) } : {}) }),
    ),
    ...told('where a post is vacant', usual, vacancies(rules), (others) =>
      answer({ others: others as Rules['others'] }),
    ),
    ...told('by another setting', usual, settingsBeside(rules.settings), (one) =>
      answer({ settings: one as Rules['settings'] }),
    ),
    ...told('on another case', usual, otherwise(state), (one) => answer({}, command.data, one)),
  ]
}

/** The same but that nobody holds one of the posts, or any of them. */
const vacancies = ({ others }: Rules): readonly Otherwise[] => [
  { path: '*', whole: { ...others, whoHolds: () => null } },
  ...reiwa5.posts.map(({ id }) => ({
    path: id,
    whole: { ...others, whoHolds: (post: PostId) => (post === id ? null : others.whoHolds(post)) },
  })),
]

/** What it would change where it said one thing otherwise or not at all, and whom it would be told to. */
const besideEvents = (law: Law, events: readonly AnyEvent[], state: State): readonly string[] => {
  const { evolve } = law.decider
  let at = state
  return events.flatMap((event) => {
    const before = at
    at = evolve(before, event)
    const changes = (data: unknown) =>
      attempt(() => {
        const other = { ...event, data } as AnyEvent
        const after = evolve(before, other)
        const changed = changedIn(before, after)
        return { kind: Object.keys(changed).join(' '), whole: [changed, law.lettersFor(other, after, reiwa5)] }
      })
    return told(`  ${event.type} otherwise`, changes(event.data), otherwise(event.data), changes)
  })
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** What is said of the case after an act, where one thing of what the act changed is otherwise. */
const besideCase = (law: Law, rules: Rules, before: State, after: State): readonly string[] => {
  const changed = changedIn(before, after)
  const said = (other: unknown) => saidOf(law, { ...after, ...(other as object) }, rules)
  return told('said of the case otherwise', said(changed), otherwise(changed), said)
}

interface Said {
  /** In a word, by which the like are counted. */
  readonly kind: string
  readonly whole: unknown
}

const answerOf = ({ decider }: Law, command: AnyCommand, at: State, rules: Rules): Said =>
  attempt(() => {
    const outcome = decider.decide(command, at, rules)
    if (outcome.ok)
      return { kind: outcome.events.map(({ type }) => type).join('+') || 'nothing', whole: outcome.events }
    const { code, rule, details } = outcome.refusal
    const { field } = details as { readonly field?: string }
    return { kind: [code, rule, ...(field === undefined ? [] : [field])].join(' '), whole: details }
  })

/** All that lists, registers, other cases and the practice hear of a case. */
const saidOf = (law: Law, at: State, { now, calendar, settings }: Rules): Said => {
  const { caseRow, registers, hangsOn, endings, matters, holds, holdsUnder, view } = law
  const asked = {
    row: () => (at.stage === 'none' ? null : caseRow(at)),
    registers: () => registeredRows(registers, at),
    hangs: () => hangsOn?.(at) ?? [],
    endings: () => endings?.(at) ?? [],
    matters: () => matters?.(at) ?? [],
    holds: () => holds?.(at) ?? [],
    under: () =>
      [...new Set((hangsOn?.(at) ?? []).map(({ cause }) => cause)), 'outsourcing/another'].map(
        (cause) => holdsUnder?.(at, cause as Cause) ?? [],
      ),
    waits: () => view(at, now, calendar, settings),
  }
  const answers = Object.entries(asked).map(
    ([what, ask]) => [what, attempt(() => ({ kind: '', whole: ask() }))] as const,
  )
  return {
    kind: answers.flatMap(([what, { kind }]) => (kind === '' ? [] : [`${kind} of ${what}`])).join(' ') || 'said',
    whole: answers.map(([, { whole }]) => whole),
  }
}

const attempt = (say: () => Said): Said => {
  try {
    return say()
  } catch {
    return { kind: 'no answer', whole: null }
  }
}

const changedIn = (before: State, after: State): object =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, one]) => one !== (before as unknown as { readonly [key: string]: unknown })[key],
    ),
  )

/** One line: what it comes to where that is not what it usually comes to, how often, and a fingerprint of it all. */
const told = (
  what: string,
  usual: Said,
  others: Iterable<Otherwise>,
  say: (other: unknown) => Said,
): readonly string[] => {
  const kinds = new Map<string, number>()
  const hash = createHash('sha256')
  const same = JSON.stringify(usual)
  for (const { path, whole } of others) {
    const said = say(whole)
    const text = JSON.stringify(said)
    if (text === same) continue
    kinds.set(said.kind, (kinds.get(said.kind) ?? 0) + 1)
    hash.update(`${path} ${text}`)
  }
  const counted = [...kinds].map(([kind, times]) => `${kind} (${times})`).join(', ')
  return kinds.size === 0 ? [] : [`  ${what}: ${counted} ${hash.digest('hex').slice(0, 8)}`]
}

/**
 * One line: from when on it comes to what, to the very day or minute, and a fingerprint of what it says at each of
 * these.
 */
const swept = (what: string, { at: ats, shown }: Sweep, say: (at: number) => Said): string => {
  const answers = ats.map((at) => ({ at, said: say(at) }))
  const mark = fingerprint(JSON.stringify(answers))
  const bounds = answers.slice(1).flatMap(({ at, said }, nth) => {
    const before = there(answers[nth])
    return said.kind === before.said.kind ? [] : [boundBetween(before.at, at, before.said.kind, say)]
  })
  const first = answers[0]?.said.kind ?? ''
  return `  ${what}: ${[first, ...bounds.map(({ at, kind }) => `from ${shown(at)} ${kind}`)].join(', ')} ${mark}`
}

/** The first of these numbers at which it is no longer what it was, and what it is there. */
const boundBetween = (
  from: number,
  to: number,
  kind: string,
  say: (at: number) => Said,
): { at: number; kind: string } => {
  if (to - from <= 1) return { at: to, kind: say(to).kind }
  const middle = Math.floor((from + to) / 2)
  return say(middle).kind === kind ? boundBetween(middle, to, kind, say) : boundBetween(from, middle, kind, say)
}

/** What is gone through: numbers of days or of minutes, and how one is written. */
interface Sweep {
  readonly at: readonly number[]
  readonly shown: (at: number) => string
}

const dayNumber = (day: PlainDate): number => Date.parse(day) / 86_400_000
const numberedDay = (at: number): PlainDate => plainDate(new Date(at * 86_400_000).toISOString().slice(0, 10))
const numberedMinute = (at: number): Instant => new Date(at * 60_000).toISOString() as Instant

const dayOrMoment = /"(\d{4}-\d\d-\d\d)(T[\d:.]+Z)?"/g

/** The days of which these speak, and some long before and after. */
const daysOf = (content: unknown): Sweep => {
  const spoken = [...JSON.stringify(content).matchAll(dayOrMoment)].map(([, day = '', time]) =>
    dayNumber(time === undefined ? plainDate(day) : tokyoDateOf(`${day}${time}` as Instant)),
  )
  return { at: ordered([Math.min(...spoken) - 800, ...spoken, Math.max(...spoken) + 800]), shown: numberedDay }
}

/** The beginnings of these days, and the moments of which this speaks. */
const momentsOf = (content: unknown, days: Sweep): Sweep => {
  const spoken = [...JSON.stringify(content).matchAll(dayOrMoment)].flatMap(([whole, , time]) =>
    time === undefined ? [] : [Math.floor(Date.parse(whole.slice(1, -1)) / 60_000)],
  )
  const midnights = days.at.map((day) => Date.parse(tokyoTime(numberedDay(day), '00:00')) / 60_000)
  return { at: ordered([...midnights, ...spoken]), shown: numberedMinute }
}

const ordered = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

/** Where an act's data hold a day, and the same data with another there. */
const dayPaths = (data: unknown, path = ''): readonly (readonly [string, (day: PlainDate) => unknown])[] => {
  if (typeof data === 'string') return parsePlainDate(data) === null ? [] : [[path, (day) => day]]
  if (data === null || typeof data !== 'object') return []
  return Object.entries(data).flatMap(([key, value]) =>
    dayPaths(value, path === '' ? key : `${path}.${key}`).map(
      ([name, put]) =>
        [
          name,
          (day: PlainDate) => (Array.isArray(data) ? data.with(Number(key), put(day)) : { ...data, [key]: put(day) }),
        ] as const,
    ),
  )
}

/** Everybody who acted before in the post of this act, where nobody and where everybody may pass their own work. */
function* bySame(
  actor: PersonActing,
  before: readonly PersonActing[],
  settings: Rules['settings'],
): Generator<Otherwise> {
  for (const { person, name } of before)
    for (const ownWork of ['said', 'refused'] as const)
      yield {
        path: `${name} ${ownWork}`,
        whole: {
          actor: { ...actor, person, name },
          settings: { ...settings, vetting: { ...settings.vetting, ownWork } },
        },
      }
}

const ofAllPosts = (actor: PersonActing): PersonActing => ({ ...actor, posts: reiwa5.posts.map(({ id }) => id) })

/** The same person with each post that the guideline has, and each of the people of the tests as they are. */
function* byPosts(actor: PersonActing): Generator<Otherwise> {
  for (const { id } of reiwa5.posts) yield { path: id, whole: { ...actor, posts: [id] } }
  for (const [path, whole] of Object.entries(people)) yield { path, whole }
}

/**
 * A story of a procedure, kept as it is told: its acts, what they would come to elsewhere in it, and what lies beside
 * each.
 */
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { projectFolder } from '../../launch/paths.ts'
import type { Act } from './given.ts'
import { unawaited } from './leading-on.ts'
import { losingFields } from './one-more-field.ts'
import { unquoted } from './own-texts.ts'
import { rulesAt, type Who } from './rules.ts'
import { toldAnywhere } from './told-anywhere.ts'
import { toldWithin } from './told-within.ts'
import { toldWhole } from './told-whole.ts'
import { undrawn } from './undrawn.ts'

type AnyAct = Act<{ readonly type: string; readonly data: object }>

/** An act of any procedure. */
export const act = (type: string, data: object, by: Who, at: string, over: Partial<Rules> = {}): AnyAct => ({
  command: { type, data },
  rules: rulesAt(at, by, over),
})

/** How a story ends where its last act is refused on purpose and the case goes on: with which refusal. */
interface Ending {
  readonly endsRefused?: string
}

/**
 * Tells a story and keeps it, in three files of that name. What led up to it and is told elsewhere stands in `past`. A
 * story ends with an act that the law takes, or after its case has: what it keeps of one whose end is refused would be
 * green though nobody ever got there. One that ends so on purpose says with which refusal.
 */
export const keepsStory = async (
  procedure: string,
  name: string,
  acts: readonly AnyAct[],
  past: readonly AnyAct[] = [],
  { endsRefused }: Ending = {},
): Promise<void> => {
  expect({ story: `${procedure} ${name}`, endsRefused: endOf(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    endsRefused: endsRefused ?? null,
  })
  expect({ story: `${procedure} ${name}`, unquoted: unquoted(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    unquoted: [],
  })
  expect({ story: `${procedure} ${name}`, losing: losingFields(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    losing: [],
  })
  expect({ story: `${procedure} ${name}`, unawaited: await unawaited(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    unawaited: [],
  })
  expect({ story: `${procedure} ${name}`, undrawn: await undrawn(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    undrawn: [],
  })
  expect({ story: `${procedure} ${name}`, beforeNobody: beforeNobody(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    beforeNobody: [],
  })
  expect({ story: `${procedure} ${name}`, unsaid: passingUnsaid(procedure, [...past, ...acts]) }).toEqual({
    story: `${procedure} ${name}`,
    unsaid: [],
  })
  const file = join(projectFolder, 'test/fixtures/stories', `${procedure}-${name}`)
  await expect(toldWhole(procedure, acts, past)).toMatchFileSnapshot(`${file}.txt`)
  await expect(toldAnywhere(procedure, acts, past)).toMatchFileSnapshot(`${file}-anywhere.txt`)
  await expect(toldWithin(procedure, acts, past)).toMatchFileSnapshot(`${file}-within.txt`)
}

/** The tasks of a story that nobody who was asked could answer, though no version of the guideline came between. */
const beforeNobody = (procedure: string, acts: readonly AnyAct[]): readonly string[] => {
  const { decider, beforeNobody: among } = procedureNamed(procedure)
  const found = new Set<string>()
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    if (outcome.ok) state = outcome.events.reduce(decider.evolve, state)
    for (const { task, askedOf } of among(state, rules.guideline)) found.add(`${task} before ${askedOf.join(', ')}`)
  }
  return [...found]
}

/**
 * The kinds of tasks to decide of a story of which no answer says whose work it passes, nor (by null) that nobody
 * else's eyes are meant: a new procedure is to say so of each.
 */
const passingUnsaid = (procedure: string, acts: readonly AnyAct[]): readonly string[] => {
  const { decider, commands, taskKinds } = procedureNamed(procedure)
  const found = new Set<string>()
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    if (outcome.ok) state = outcome.events.reduce(decider.evolve, state)
    for (const { kind, answers } of state.tasks.open)
      if (taskKinds[kind]?.nature === 'decide' && answers.every((type) => commands[type]?.passes === undefined))
        found.add(`${kind}: ${answers.join(', ')}`)
  }
  return [...found]
}

/** With which refusal a story ends: null where its last act is taken, or where its case is over. */
export const endOf = (procedure: string, acts: readonly AnyAct[]): string | null => {
  const { decider, isClosed } = procedureNamed(procedure)
  let state = decider.initialState
  let last: string | null = 'no act'
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    last = outcome.ok ? null : outcome.refusal.code
    if (outcome.ok) state = outcome.events.reduce(decider.evolve, state)
  }
  return isClosed(state) ? null : last
}

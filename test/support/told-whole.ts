/**
 * A story of a case told whole: of every act all that the law makes of it (events, letters, what the practice then
 * waits for, what becomes of the case and of its rows in the lists and registers), and what it says instead: where one
 * field of the act holds something else, a minute before, by each mailed link that could carry it, and said once more.
 * Kept as text, so that a change of the law shows as a change of lines.
 */
import { createHash } from 'node:crypto'
import { isSaidIn } from '../../db/act/already-said.ts'
import type { AnyCommand, AnyEvent } from '../../domain/law/decider.ts'
import type { Outcome, Refusal } from '../../domain/kernel/outcome.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { addDays, parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { registeredRows } from '../../domain/law/register.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'

type State = ReturnType<typeof procedureNamed>['decider']['initialState']

/** A command of any procedure; what its data may be is the procedure's own. */
interface AnyAct {
  readonly type: string
  readonly data: object
}

/**
 * The story that these acts make; one that the law refuses is told as refused, and the story goes on. What led up to it
 * and is told elsewhere stands in `past`.
 */
export const toldWhole = (name: string, acts: readonly Act<AnyAct>[], past: readonly Act<AnyAct>[] = []): string => {
  const procedure = procedureNamed(name)
  const { decider } = procedure
  // The record keeps no row of a case before its first event.
  const rowOf = (at: State) => (at.stage === 'none' ? null : procedure.caseRow(at))
  const lines: string[] = []
  const rowCells = new Map<string, ReadonlySet<string>>()
  const kept: { readonly act: string; readonly data: object }[] = []
  let state: State = past.reduce((before, act) => {
    const outcome = decider.decide(act.command as AnyCommand, before, act.rules)
    if (!outcome.ok) throw new Error(`${act.command.type} before the story is refused: ${outcome.refusal.code}`)
    return outcome.events.reduce(decider.evolve, before)
  }, decider.initialState)
  for (const [nth, act] of acts.entries()) {
    const { rules } = act
    const command = act.command as AnyCommand
    const who = rules.actor.kind === 'person' ? rules.actor.name : rules.actor.kind
    lines.push('', `${nth + 1} ${command.type}, ${who}, ${rules.now}`)
    const answered = (at: State, by: Rules) => answerText(decider.decide(command, at, by))
    lines.push(...instead(command, (other) => decider.decide(other, state, rules)))
    const usual = answered(state, rules)
    const sooner = answered(state, { ...rules, now: minuteBefore(rules.now) })
    if (sooner !== usual) lines.push(`  a minute before: ${sooner}`)
    const outcome = decider.decide(command, state, rules)
    if (!outcome.ok) {
      lines.push(`  refused ${refusalText(outcome.refusal)}`)
      continue
    }
    kept.push(...outcome.events.map(({ data }) => ({ act: String(nth), data })))
    const before = state
    state = outcome.events.reduce(decider.evolve, state)
    const after = state
    lines.push(
      ...linksFor(command.type, before, rules).map(([task, by]) => {
        const answer = answered(before, by)
        return `  by the link of ${task}: ${answer === usual ? 'the same' : answer}`
      }),
      `  once more: ${answered(after, rules)}`,
      ...(rules.actor.kind === 'person'
        ? takenAsSaid(command, kept, (other) => answerText(decider.decide(other, after, rules)))
        : []),
    )
    const waits = (at: State) => procedure.view(at, rules.now, rules.calendar, rules.settings)
    lines.push(
      ...outcome.events.map((event) => `  event ${event.type} ${event.article} ${brief(JSON.stringify(event.data))}`),
      ...outcome.events.flatMap((event: AnyEvent) =>
        procedure.lettersFor(event, after, rules.guideline).map((letter) => `  letter ${JSON.stringify(letter)}`),
      ),
      ...changes('case', before, after),
      ...changes('waits', waits(before), waits(after)),
      ...changes('row', rowOf(before), rowOf(after)),
      ...changes('hangs', procedure.hangsOn?.(before) ?? [], procedure.hangsOn?.(after) ?? []),
      ...changes('endings', procedure.endings?.(before) ?? [], procedure.endings?.(after) ?? []),
      ...changes('register', registeredRows(procedure.registers, before), registeredRows(procedure.registers, after)),
    )
    for (const { register, cells } of registeredRows(procedure.registers, after))
      rowCells.set(register, new Set([...(rowCells.get(register) ?? []), ...Object.keys(cells)]))
  }
  if (rowCells.size > 0) lines.push('')
  lines.push(...[...rowCells].map(([register, cells]) => `cells of ${register}: ${[...cells].toSorted().join(' ')}`))
  return `${lines.join('\n').trimStart()}\n`
}

/**
 * What the record would take for said already though it was said otherwise, and where it would refuse what was said
 * just so: a story where such a line stands tells of words that nobody kept.
 */
const takenAsSaid = (
  command: AnyCommand,
  kept: Parameters<typeof isSaidIn>[0],
  answer: (command: AnyCommand) => string,
): readonly string[] => {
  const wrong: string[] = []
  if (answer(command) === 'nothing' && !isSaidIn(kept, command.data)) wrong.push('  once more: taken as said otherwise')
  for (const { path, value, data } of others(command.data)) {
    // What is empty says nothing.
    if (JSON.stringify(value).replace(/[\s"[\]]/g, '') === '') continue
    const other = { ...command, data: data as AnyCommand['data'] }
    try {
      if (answer(other) === 'nothing' && isSaidIn(kept, other.data))
        wrong.push(`  once more with ${path} ${brief(JSON.stringify(value))}: taken as said`)
    } catch {
      // What no schema at the edge lets through, the law may not be able to read.
    }
  }
  return wrong
}

const answerText = (outcome: Outcome<AnyEvent>): string => {
  if (!outcome.ok) return refusalText(outcome.refusal)
  return outcome.events.length === 0 ? 'nothing' : outcome.events.map((event) => event.type).join(' ')
}

const minuteBefore = (now: Instant): Instant => new Date(Date.parse(now) - 60_000).toISOString() as Instant

/** The same act by the mailed link of each open task that it answers, where the city lets a link carry everything. */
const linksFor = (type: string, { tasks }: State, rules: Rules): readonly (readonly [string, Rules])[] => {
  const { actor, settings } = rules
  if (actor.kind === 'practice') return []
  const trusting = { ...settings, signInRequired: { of: [], commands: [] } }
  return tasks.open
    .filter((one) => one.answers.includes(type))
    .map(({ task }) => [task, { ...rules, actor: { ...actor, via: { by: 'link', task } }, settings: trusting }])
}

/** Where the same command with one field changed is answered otherwise than the command itself. */
const instead = (command: AnyCommand, decide: (command: AnyCommand) => Outcome<AnyEvent>): readonly string[] => {
  const answerTo = (one: AnyCommand): string => answerText(decide(one))
  // What no schema at the edge lets through, such as an item of no known kind, the law may not be able to read.
  const answerOrNone = (one: AnyCommand): string | null => {
    try {
      return answerTo(one)
    } catch {
      return null
    }
  }
  const usual = answerTo(command)
  const answers = new Map<string, readonly string[]>()
  for (const { path, value, data } of others(command.data)) {
    const answer = answerOrNone({ ...command, data: data as AnyCommand['data'] })
    const key = `${path}\n${answer}`
    if (answer !== null && answer !== usual)
      answers.set(key, [...(answers.get(key) ?? []), brief(JSON.stringify(value))])
  }
  return [...answers].map(([key, values]) => {
    const [path = '', answer = ''] = key.split('\n')
    return `  if ${path} is ${values.join(' or ')}: ${answer}`
  })
}

/** A long text by its beginning and its fingerprint: what matters is that it is the same. */
const brief = (text: string): string =>
  text.length <= 320
    ? text
    : `${text.slice(0, 120)}… ${text.length} characters, ` +
      createHash('sha256').update(text).digest('hex').slice(0, 12)

const refusalText = (refusal: Refusal): string => `${refusal.code} ${refusal.rule} ${JSON.stringify(refusal.details)}`

interface Other {
  readonly path: string
  readonly value: Json
  readonly data: Json
}

/** The same data with one value after the other replaced. */
function* others(data: Json, path = ''): Generator<Other> {
  for (const value of inPlaceOf(data)) yield { path, value, data: value }
  if (data === null || typeof data !== 'object') return
  // Of many alike the first two say what the others would.
  const inner = Array.isArray(data) ? Object.entries(data).slice(0, 2) : Object.entries(data)
  for (const [key, value] of inner as readonly (readonly [string, Json])[])
    for (const other of others(value, path === '' ? key : `${path}.${key}`)) {
      const whole = Array.isArray(data)
        ? data.with(Number(key), other.data)
        : { ...(data as { readonly [key: string]: Json }), [key]: other.data }
      yield { ...other, data: whole as Json }
    }
}

const inPlaceOf = (value: Json): readonly Json[] => {
  if (typeof value === 'number') return [0, -1, value + 1]
  if (typeof value === 'boolean') return [!value]
  if (Array.isArray(value)) return value.length === 0 ? [] : [[], value.slice(0, -1), [...value, value[0] as Json]]
  if (typeof value !== 'string') return []
  const day = parsePlainDate(value)
  return day === null
    ? ['', ' ', 'another'].filter((one) => one !== value)
    : [addDays(day, -1), addDays(day, 1), addDays(day, -3650), addDays(day, 3650), '2199-12-31', '2026-02-30']
}

const changes = (path: string, before: unknown, after: unknown): readonly string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after))
    return [`  ${path}: ${shown(before)} → ${shown(after)}`]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changes(`${path}.${key}`, before[key], after[key]),
  )
}

const isBranch = (value: unknown): value is { readonly [key: string]: unknown } =>
  value !== null && typeof value === 'object' && Object.keys(value).length > 0

const shown = (value: unknown): string => (value === undefined ? '–' : brief(JSON.stringify(value)))

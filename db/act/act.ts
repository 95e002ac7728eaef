import { setTimeout } from 'node:timers/promises'
import { isUuid, procedureOf } from '../../domain/kernel/ids.ts'
import { refuse, type Refusal } from '../../domain/kernel/outcome.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { lastNumberBefore } from '../../domain/guideline/settings.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { isSaidAlready } from './already-said.ts'
import { append, remember, type Append } from './append.ts'
import { circumstances } from './circumstances.ts'
import { isStale } from './is-stale.ts'
import { lastSerial, type SeriesOfYear } from './last-serial.ts'
import { createTurns } from './turns.ts'
import { perPool } from '../connection/per-pool.ts'
import { prepareAppend } from './prepare-append.ts'
import { inOwnForm } from '../kept/own-form.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Procedure } from '../../domain/law/procedure.ts'
import { ruleBookAt } from '../city/rule-book.ts'
import { seenBy } from './other-cases.ts'
import { readHead, type Head } from './read-head.ts'
import { traced } from './trace.ts'
import { fingerprintOf, isSoundId } from './sound-command.ts'
import type { Act, Answer, Cause, RecordAccess } from './wanted-act.ts'

/** What an act takes and answers, beside the function that does it. */
export type { Act, Answer, RecordAccess } from './wanted-act.ts'

/**
 * Losers of a race wait for a random while, longer each time, so that they don't all meet again. In all about two
 * seconds.
 */
const attempts = 40
const waitMs = 4
const longestWaitMs = 100

/**
 * The one way into the record. Reads the case's head, lets the law decide, and appends events, read models, letters
 * and the new head in one statement guarded by the version it read. A lost race is decided again on the newer state.
 * Throws only where the database can't be reached or a promise of our own is broken; then nothing is recorded, or the
 * same id will find what was.
 */
export const act = (record: RecordAccess, wanted: Act): Promise<Answer> =>
  traced(
    record.trace,
    {
      name: `act ${wanted.command.type}`,
      facts: { 'sekisho.case': wanted.stream },
      outcome: (answer) =>
        answer.kind === 'done' ? { 'sekisho.version': answer.version } : { 'sekisho.refusal': answer.refusal.code },
    },
    () => recordAct(record, wanted),
  )

const recordAct = async (record: RecordAccess, wanted: Act): Promise<Answer> => {
  if (!isSoundId(wanted.id)) return refused('text-not-storable', { field: 'id', problem: 'invalid' })
  if (wanted.by !== 'practice' && !isUuid(wanted.by.person)) return refused('person-unknown')
  // What is asked is looked at while the database reads.
  const reading = headFor(record, wanted)
  reading.catch(() => {})
  await requestSent()
  const fingerprint = fingerprintOf(wanted)
  if (!Buffer.isBuffer(fingerprint)) return refused('text-not-storable', { ...fingerprint })
  for (let attempt = 0; attempt < attempts; attempt++) {
    const answer = await tryOnce(record, wanted, await (attempt === 0 ? reading : headFor(record, wanted)), fingerprint)
    if (answer) return answer
    if (wanted.cause && (await hasMovedOn(record, wanted.cause))) break
    await setTimeout(Math.random() * Math.min(attempt * waitMs, longestWaitMs))
  }
  return refused('busy')
}

const headFor = ({ pool, trace }: RecordAccess, { stream, origin, id, by }: Act): Promise<Head> =>
  traced(trace, { name: 'read' }, async () => {
    const head = await readHead(pool, { stream, origin, commandId: id, person: by === 'practice' ? null : by.person })
    return inOwnForm(pool, stream, head)
  })

/** Whether the cause of an act has moved on: then it has to be looked at again, whether it still is the cause. */
const hasMovedOn = async ({ pool }: RecordAccess, { stream, version }: Cause): Promise<boolean> =>
  (await pool.query('select 1 from streams where stream = $1 and version = $2', [stream, version])).rowCount === 0

/** When what has been asked of the pool is on its way: it sends in the next tick. */
const requestSent = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve))

/** One decision on the head that was read, one append; null where the race was lost. */
const tryOnce = async (record: RecordAccess, wanted: Act, head: Head, fingerprint: Buffer): Promise<Answer | null> => {
  const procedure = procedureNamed(procedureOf(wanted.stream))
  const before = saidBefore(procedure, head, wanted, fingerprint)
  if (before) return before
  const around = circumstances(record, head, await ruleBookAt(record.pool, head.ruleBook), wanted)
  if (around === null) return refused('person-unknown')
  const stale = await refusedAsStale(record.pool, procedure, wanted, head, around.actor)
  if (stale) return stale
  const seen = await seenBy(record.pool, procedure, wanted, head)
  const rules = { ...around, others: seen.others }
  const decided = decideOn(
    procedure,
    wanted,
    head,
    { ...rules, nextSerial: notDrawn },
    { fingerprint, guard: seen.guard },
  )
  if (decided.kind === 'refused') return decided
  if (decided.kind === 'nothing') {
    if (wanted.by !== 'practice' && !(await isSaidAlready(record.pool, wanted.stream, wanted.command.data)))
      return refused('said-otherwise')
    // A person's id is kept all the same: given again when the case has moved on, it must not do then what it needn't
    // do now. The practice's ids come from their cause; what came too early for the law must be possible in its time.
    const kept = wanted.by === 'practice' || (await remember(record.pool, wanted, head.version, fingerprint))
    return kept
      ? {
          kind: 'done',
          stream: wanted.stream,
          version: head.version,
          again: true,
          closed: decided.closed,
          letters: false,
          awaited: null,
        }
      : null
  }
  const { row } = decided.write
  if (row.serial !== notDrawn) return appended(record, wanted, decided.write)
  return numbered(
    record,
    { procedure: procedure.name, series: row.series, fiscalYear: row.fiscalYear },
    lastNumberBefore(rules.settings, row.series, row.fiscalYear),
    async (nextSerial) => {
      const again = decideOn(procedure, wanted, head, { ...rules, nextSerial }, { fingerprint, guard: seen.guard })
      if (again.kind !== 'write') throw new Error(`its number made another decision of ${wanted.command.type}`)
      return appended(record, wanted, again.write)
    },
  )
}

/** The number of a decision that isn't numbered yet: most acts draw none, and needn't know which would be next. */
const notDrawn = 0

/**
 * Draws the next number for an act. In turn: of many who read the same one, all but one would append in vain, again and
 * again. Each takes the number after the one that was drawn before it; only where none was, it reads which was the
 * last. None is among those that were given before Sekisho. Other processes are not in this line. A number that one of
 * them took is a race lost, and then the last is read again.
 */
const numbered = async (
  record: RecordAccess,
  of: SeriesOfYear,
  before: number,
  write: (nextSerial: number) => Promise<Answer | null>,
): Promise<Answer | null> =>
  turnsOf(record.pool).take(`${of.procedure} ${of.series} ${of.fiscalYear}`, async (drawn) => {
    const mine = Math.max(drawn ?? (await lastSerial(record.pool, of)), before) + 1
    const result = await write(mine)
    return { result, leaves: result && mine }
  })

/** The lines of those who draw a number, for each database; each leaves the number that it drew. */
const turnsOf = perPool(() => createTurns<number>())

/** What the law says to a command on this head: no, nothing to do, or all that is to be written. */
type Decided =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'nothing'; readonly closed: boolean }
  | { readonly kind: 'write'; readonly write: Append }

const decideOn = (
  procedure: Procedure,
  wanted: Act,
  head: Head,
  rules: Rules,
  { fingerprint, guard }: { readonly fingerprint: Buffer; readonly guard: Pick<Act, 'cause'> },
): Decided => {
  // A state that an older version folded lacks what has come since.
  const state = head.state === null ? procedure.initialState : { ...procedure.initialState, ...head.state }
  const outcome = procedure.decider.decide(wanted.command, state, rules)
  if (!outcome.ok) return { kind: 'refused', refusal: outcome.refusal }
  if (outcome.events.length === 0) return { kind: 'nothing', closed: procedure.isClosed(state) }
  return {
    kind: 'write',
    write: prepareAppend(procedure, { ...wanted, ...guard }, head, state, rules, outcome.events, fingerprint),
  }
}

const appended = async (record: RecordAccess, { stream, alongside }: Act, write: Append): Promise<Answer | null> => {
  const { trace } = record
  const written = await traced(trace, { name: 'append' }, () =>
    append(record.pool, write, trace?.here() ?? null, alongside),
  )
  if (!written) return null
  const personal = procedureNamed(procedureOf(stream)).personalLettersWith ?? []
  return {
    kind: 'done',
    stream,
    version: write.expected + write.events.length,
    again: false,
    closed: write.closed,
    letters: write.letters.length > 0 || write.events.some(({ event }) => personal.includes(event.type)),
    awaited: written.awaited ? write.expected : null,
  }
}

/** The answer that the command id has had already; null where the law must decide. */
const saidBefore = (procedure: Procedure, head: Head, wanted: Act, fingerprint: Buffer): Answer | null => {
  if (head.said) {
    const same = head.said.stream === wanted.stream && head.said.fingerprint.equals(fingerprint)
    if (!same) return refused('command-id-reused', { field: 'id' })
    return {
      kind: 'done',
      stream: wanted.stream,
      version: head.said.version,
      again: true,
      closed: head.state !== null && procedure.isClosed(head.state as CaseState),
      letters: false,
      awaited: null,
    }
  }
  return null
}

/** The refusal of what somebody decides on an older version than the one that stands; null where nothing is stale. */
const refusedAsStale = async (
  pool: RecordAccess['pool'],
  procedure: Procedure,
  wanted: Act,
  { version }: Head,
  actor: Rules['actor'],
): Promise<Answer | null> =>
  wanted.expected !== undefined && (await isStale(pool, procedure, wanted, { version, actor }))
    ? refused('stale-version', { field: 'expectedVersion', expected: wanted.expected, actual: version })
    : null

type Refused = Extract<Answer, { readonly kind: 'refused' }>

const refused = (code: RecordRefusal, details: { readonly [key: string]: Json } = {}): Refused => ({
  kind: 'refused',
  refusal: refuse(code, 'taken-in-whole', details).refusal,
})

/** What the record itself can refuse, whatever the procedure. docs/errors.md says what each means and what to do. */
export const recordRefusals = [
  'text-not-storable',
  'command-id-reused',
  'stale-version',
  'said-otherwise',
  'person-unknown',
  'busy',
] as const
/** One of those. */
export type RecordRefusal = (typeof recordRefusals)[number]

import type { Pool } from 'pg'
import { passagesThere } from '../../db/entry-log/log-rows.ts'
import { permitsOfRoom, type PermitOfRoom } from '../../db/entry-log/permits-of-room.ts'
import { covered, silentEnds, uncovered, type Span } from '../../domain/entry-log/device/coverage.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import { passageKey, type KeptPassage, type Passage } from '../../domain/entry-log/device/passage.ts'
import { flagOf } from '../../domain/entry-log/device/flag-of.ts'
import { readingLog, type LineError } from '../../domain/entry-log/device/read-log.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { lastFound, type LastFound } from '../../domain/kernel/last-found.ts'
import { piecewise } from '../../domain/kernel/piecewise.ts'
import { compareDates } from '../../domain/kernel/plain-date.ts'
import { inTurns } from '../requests/in-turns.ts'

/** A log that is to be brought in: its rows, how they are read, which days it covers, and what was found of it. */
export interface LogToCheck extends Span {
  readonly rows: readonly (readonly string[])[]
  readonly mapping: LogPart['mapping']
  readonly found: FoundInLog
}

/** What was found in a file and of it, kept beside it: a page that is looked at again reads none of its lines again. */
export interface FoundInLog {
  readonly read: LastFound<LogRead>
  readonly checked: LastFound<CheckedLog>
}

/** A file in which nobody has looked yet. */
export const nothingFound = (): FoundInLog => ({ read: lastFound(), checked: lastFound() })

/** What a log says by itself: each passage once, in their order, and how often there were any. */
export interface LogRead {
  readonly passages: readonly Passage[]
  readonly said: number
  readonly errors: readonly LineError[]
}

/** What a log would bring: what is new, what is there already, what has to be looked at, and what can't be read. */
export interface CheckedLog {
  readonly fresh: readonly KeptPassage[]
  readonly repeated: number
  readonly flagged: readonly KeptPassage[]
  readonly errors: readonly LineError[]
  /** Days before it that nothing covers, and of its own days those that something covers already. */
  readonly gaps: readonly Span[]
  readonly overlaps: readonly Span[]
  /** At its ends, days on which it has no passage and that would count as brought in. */
  readonly silent: readonly Span[]
}

/** The ledger as it stands. */
export interface LedgerOfLog {
  readonly id: CaseId
  readonly version: number
  readonly state: EntryLogState
}

/** Reads a log, once for each way in which somebody said that it is read; others have their turn meanwhile. */
export const readLog = (log: LogToCheck): Promise<LogRead> => log.found.read(keyOf(log), () => inTurns(reading(log)))

const keyOf = ({ mapping, from, to }: LogToCheck): string => JSON.stringify([mapping, from, to])

function* reading(log: LogToCheck): Generator<void, LogRead> {
  const { passages, errors } = yield* readingLog(log.rows, log.mapping, log)
  const once = new Map<string, Passage>()
  yield* piecewise(passages, (one) => void once.set(passageKey(one), one))
  return { passages: [...once.values()].toSorted((a, b) => compareDates(a.at, b.at)), said: passages.length, errors }
}

/** Looks at a log without writing anything; what was found stays until log, ledger or a permit of its room changes. */
export const lookAtLog = async (reads: Pool, ledger: LedgerOfLog, log: LogToCheck): Promise<CheckedLog> => {
  const permits = await permitsOfRoom(reads, ledger.state.room, log.from, log.to)
  const stand = [ledger.version, ...permits.map(({ id, version }) => `${id} ${version}`)]
  return log.found.checked(`${keyOf(log)} ${stand.join(' ')}`, () => checked(reads, ledger, log, permits))
}

/** The same as it is this moment, for what is recorded. */
export const checkLog = async (reads: Pool, ledger: LedgerOfLog, log: LogToCheck): Promise<CheckedLog> =>
  checked(reads, ledger, log, await permitsOfRoom(reads, ledger.state.room, log.from, log.to))

const checked = async (
  reads: Pool,
  { id, state }: LedgerOfLog,
  log: LogToCheck,
  permits: readonly PermitOfRoom[],
): Promise<CheckedLog> => {
  const { passages, said, errors } = await readLog(log)
  const [first] = passages
  const last = passages.at(-1)
  const there = first && last ? await passagesThere(reads, id, first.at, last.at) : []
  const flagFor = flagOf(
    state.room,
    permits.map((one) => one.state),
  )
  const fresh = await inTurns(freshOf(passages, there, flagFor))
  const spans = covered(state)
  return {
    fresh,
    repeated: said - fresh.length,
    flagged: fresh.filter(({ flag }) => flag !== ''),
    errors,
    gaps: gapsBefore(spans, log),
    silent: first && last ? silentEnds(log, { from: tokyoDateOf(first.at), to: tokyoDateOf(last.at) }, spans) : [],
    overlaps: spans
      .filter(({ from, to }) => from <= log.to && to >= log.from)
      .map(({ from, to }) => ({ from: from > log.from ? from : log.from, to: to < log.to ? to : log.to })),
  }
}

function* freshOf(
  passages: readonly Passage[],
  there: readonly Passage[],
  flagFor: ReturnType<typeof flagOf>,
): Generator<void, readonly KeptPassage[]> {
  const known = new Set<string>()
  yield* piecewise(there, (one) => void known.add(passageKey(one)))
  const fresh: KeptPassage[] = []
  yield* piecewise(passages, (one) => {
    if (!known.has(passageKey(one))) fresh.push({ ...one, flag: flagFor(one) })
  })
  return fresh
}

const gapsBefore = (spans: readonly Span[], { from }: Span): readonly Span[] => {
  const [first] = spans
  return first === undefined || first.from >= from
    ? []
    : uncovered({ from: first.from, to: from }, [...spans, { from, to: from }])
}

import type { Pool } from 'pg'
import { passagesThere } from '../../db/entry-log/log-rows.ts'
import { permitsOfRoom } from '../../db/entry-log/permits-of-room.ts'
import { covered, uncovered, type Span } from '../../domain/entry-log/device/coverage.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import { passageKey, type KeptPassage } from '../../domain/entry-log/device/passage.ts'
import { flagOf } from '../../domain/entry-log/device/flag-of.ts'
import { readLog, type LineError } from '../../domain/entry-log/device/read-log.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { compareDates } from '../../domain/kernel/plain-date.ts'

/** A log that is to be brought in: its rows, how they are read, and which days it covers. */
export interface LogToCheck extends Span {
  readonly rows: readonly (readonly string[])[]
  readonly mapping: LogPart['mapping']
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
}

/** Looks at a log without writing anything. */
export const checkLog = async (
  reads: Pool,
  { id, state }: { readonly id: CaseId; readonly state: EntryLogState },
  log: LogToCheck,
): Promise<CheckedLog> => {
  const { passages, errors } = readLog(log.rows, log.mapping, log)
  const once = new Map(passages.map((one) => [passageKey(one), one]))
  const sorted = [...once.values()].toSorted((a, b) => compareDates(a.at, b.at))
  const [first] = sorted
  const last = sorted.at(-1)
  const there =
    first && last ? new Set((await passagesThere(reads, id, first.at, last.at)).map(passageKey)) : new Set<string>()
  const permits = await permitsOfRoom(reads, state.room, log.from, log.to)
  const flagFor = flagOf(
    state.room,
    permits.map((one) => one.state),
  )
  const fresh = sorted
    .filter((one) => !there.has(passageKey(one)))
    .map((one): KeptPassage => ({ ...one, flag: flagFor(one) }))
  const spans = covered(state)
  return {
    fresh,
    repeated: passages.length - fresh.length,
    flagged: fresh.filter(({ flag }) => flag !== ''),
    errors,
    gaps: gapsBefore(spans, log),
    overlaps: spans
      .filter(({ from, to }) => from <= log.to && to >= log.from)
      .map(({ from, to }) => ({ from: from > log.from ? from : log.from, to: to < log.to ? to : log.to })),
  }
}

const gapsBefore = (spans: readonly Span[], { from }: Span): readonly Span[] => {
  const [first] = spans
  return first === undefined || first.from >= from
    ? []
    : uncovered({ from: first.from, to: from }, [...spans, { from, to: from }])
}

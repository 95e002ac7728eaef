import type { EvolveOf } from '../../law/part.ts'
import { laterOf, type Instant } from '../../kernel/instant.ts'
import { isInside, type Correction, type EscortTime, type LedgerEntry } from '../entry.ts'
import type { EntryLogState } from '../state.ts'
import type { EntriesEvent } from './events.ts'

/** What a ledger is after each thing that happened to its lines: only what is open or was just touched stays. */
export const entriesEvolve: EvolveOf<EntryLogState, EntriesEvent> = {
  SpeciallyAdmitted: (state, { line }) => written(state, line),
  EntryRecorded: (state, { line }) => written(state, line),
  EscortHandedOver: (state, { entry, escort, unescortedFrom = null }) =>
    changed(state, entry, (line) => ({
      ...line,
      ...withGap(line, unescortedFrom, escort.from),
      escorts: [...line.escorts.map((one) => (one.to === null ? { ...one, to: escort.from } : one)), escort],
    })),
  LeftEarlier: (state, { entry, who, at }) =>
    changed(state, entry, (line) => ({ ...line, leftEarlier: [...line.leftEarlier, { name: who, at }] })),
  ExitRecorded: (state, { entry, leftAt, escortOut, lateness, unescortedFrom }) =>
    changed(state, entry, (line) => ({
      ...line,
      leftAt,
      lateness: [line.lateness, lateness].filter((one) => one !== '').join('\n'),
      unescortedFrom: line.unescortedFrom ?? unescortedFrom,
      escorts: line.escorts.map((one) => (one.to === null ? { ...one, to: escortOut } : one)),
    })),
  EntryCorrected: (state, { line, correction, unescortedFrom = line.unescortedFrom }) => ({
    ...state,
    corrected: state.corrected + (line.corrections.length === 0 ? 1 : 0),
    entries: [
      ...state.entries.filter((one) => isInside(one) && one.id !== line.id),
      { ...line, unescortedFrom, corrections: [...line.corrections, correction], ...corrected(line, correction) },
    ],
  }),
  ExitMissed: (state, { entry, at }) => changed(state, entry, (line) => ({ ...line, missedAt: at })),
  EscortLost: (state, { entry, at }) => changed(state, entry, (line) => ({ ...line, unescortedFrom: at })),
}

/** Somebody has control again; the time until then in which nobody had stays with the line. */
const withGap = (
  { gaps }: LedgerEntry,
  from: Instant | null,
  to: Instant,
): Pick<LedgerEntry, 'unescortedFrom' | 'gaps'> => ({
  unescortedFrom: null,
  ...(from === null || from >= to ? {} : { gaps: [...(gaps ?? []), { from, to }] }),
})

const written = (state: EntryLogState, line: LedgerEntry): EntryLogState => ({
  ...state,
  lines: line.nth,
  entries: [...state.entries.filter(isInside), line],
})

const changed = (state: EntryLogState, entry: string, change: (line: LedgerEntry) => LedgerEntry): EntryLogState => ({
  ...state,
  entries: state.entries
    .filter((one) => isInside(one) || one.id === entry)
    .map((one) => (one.id === entry ? change(one) : one)),
})

const earlier = (a: Instant, b: Instant): Instant => (a <= b ? a : b)

/** A corrected time moves the first or last time of control with it: who had control is not what was wrong. */
const corrected = (line: LedgerEntry, { item, is }: Correction): Partial<LedgerEntry> => {
  if (item === 'enteredAt')
    return { enteredAt: is as Instant, escorts: line.escorts.map(entering(line, is as Instant)) }
  if (item === 'leftAt') return { leftAt: is as Instant, escorts: line.escorts.map(leaving(line, is as Instant)) }
  return { [item]: is }
}

const entering =
  ({ enteredAt }: LedgerEntry, at: Instant) =>
  (one: EscortTime, nth: number): EscortTime =>
    nth > 0 ? one : { ...one, from: one.from === enteredAt ? at : earlier(one.from, at) }

const leaving =
  ({ leftAt, escorts }: LedgerEntry, at: Instant) =>
  (one: EscortTime, nth: number): EscortTime =>
    nth < escorts.length - 1 || one.to === null ? one : { ...one, to: one.to === leftAt ? at : laterOf(one.to, at) }

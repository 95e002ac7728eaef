import { fiscalYearEnd, fiscalYearStart } from '../kernel/fiscal-year.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import type { Json } from '../kernel/json.ts'
import { begunAt, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import type { OpenTask } from '../tasks/task.ts'
import { isInside, type LedgerEntry } from './entry.ts'
import type { LogBatch } from './device/fields.ts'
import type { EntryLogState } from './state.ts'

/** A ledger's row in the lists. */
export const entryLogRow = (state: EntryLogState): OwnRow => {
  const { number, called, fiscalYear, openedAt, openedBy, ending } = state
  const known = openedAt !== null
  return {
    ...numbered(number),
    title: called.ja,
    searched: [numberText(number), called.ja, called.en],
    office: state.office,
    stage: state.stage,
    ...begunAt(openedBy, openedAt),
    fromOn: known ? fiscalYearStart(fiscalYear) : null,
    untilOn: known ? fiscalYearEnd(fiscalYear) : null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The ledgers themselves: which room's, of which year, and how much stands in them. */
export const ledgersRegister: Register<EntryLogState> = {
  rows: (state) =>
    state.openedAt === null
      ? []
      : [
          entryOf(entryLogRow(state), {
            offices: [state.office],
            readers: [],
            forCouncil: false,
            cells: {
              room: state.room,
              manager: state.manager,
              lines: state.lines,
              corrected: state.corrected,
              inside: state.entries.filter(isInside).length,
              passages: state.batches.reduce((sum, { count }) => sum + count, 0),
            },
          }),
        ],
}

const shared = ({ number, office }: EntryLogState) =>
  ({ number, offices: [office], readers: [], forCouncil: false }) as const

const asked = (tasks: readonly OpenTask[]) => {
  const [first] = tasks
  return { holders: first?.askedOf ?? [], waitingFor: first?.kind ?? null, due: first?.due ?? null }
}

/** Where a line of the ledger stands. */
export type LineStage = 'inside' | 'missing' | 'unescorted' | 'left'

const lineStage = (line: LedgerEntry): LineStage => {
  if (!isInside(line)) return 'left'
  if (line.unescortedFrom !== null) return 'unescorted'
  return line.missedAt === null ? 'inside' : 'missing'
}

const lineRow = (state: EntryLogState, line: LedgerEntry): RegisterRow => ({
  ...shared(state),
  ...asked(state.tasks.open.filter(({ about }) => about === line.id)),
  item: line.id,
  title: [line.company, line.name].filter((one) => one !== '').join(' '),
  searched: [line.company, line.name, line.kana, ...line.companions, line.purpose, line.badge],
  stage: lineStage(line),
  ending: null,
  fromOn: tokyoDateOf(line.enteredAt),
  untilOn: line.leftAt === null ? null : tokyoDateOf(line.leftAt),
  openedAt: line.enteredAt,
  cells: {
    room: state.room,
    kind: line.kind,
    month: tokyoDateOf(line.enteredAt).slice(0, 7),
    corrected: line.corrections.length > 0,
    marked: line.missedAt !== null || line.unescortedFrom !== null || (line.gaps ?? []).length > 0,
    line: line as unknown as Json,
  },
})

/**
 * The lines of all ledgers (入退室管理簿): who was inside, from when to when, under whose control (Art. 10). A year's lines
 * are many, so those that are over leave the state and stay here.
 */
export const linesRegister: Register<EntryLogState> = {
  lasting: true,
  rows: (state) => state.entries.map((line) => lineRow(state, line)),
}

const batchRow = (state: EntryLogState, batch: LogBatch): RegisterRow => ({
  ...shared(state),
  ...asked([]),
  item: batch.id,
  title: batch.fileName,
  searched: [batch.fileName],
  stage: batch.flagged > 0 ? 'flagged' : 'sound',
  ending: null,
  fromOn: batch.from,
  untilOn: batch.to,
  openedAt: batch.at,
  cells: { room: state.room, count: batch.count, repeated: batch.repeated, flagged: batch.flagged },
})

/** What was brought in of the devices' logs: which days, how many rows, and how many need a look. */
export const importsRegister: Register<EntryLogState> = {
  rows: (state) => state.batches.map((batch) => batchRow(state, batch)),
}

import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { roomOf } from '../../guideline/guideline.ts'
import { ledgerOf } from '../../guideline/room-ledger.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, notYet, openTasks, today } from '../../law/deciding.ts'
import { accept, type DecideLog, type Decision, type ToldLog } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import { covered, monthSpan, monthsOf, uncovered, type Span } from './coverage.ts'
import { deviceEvolve } from './evolve.ts'
import type { LogPart, MonthOver, NoLog } from './fields.ts'
import { importTask } from './plans.ts'
import { sha256Form } from '../../kernel/sha256.ts'

/**
 * A part of the device's log is brought in: its rows are written with this act (Art. 10). What is there already is no
 * news, and no event.
 */
export const importLog: DecideLog<LogPart> = (part, state, rules, by) => {
  const wrong = partProblem(part, state) ?? notYet('to', part.to, rules, 'log-of-month') ?? aheadOf(part, rules)
  if (wrong) return wrong
  if (part.count === 0 && uncovered(part, covered(state)).length === 0) return accept()
  const data = { ...part, batch: `batch-${state.batches.length + 1}`, room: state.room, by }
  const after = deviceEvolve.DeviceLogImported(state, data, {} as never)
  return accept(
    { type: 'DeviceLogImported', rule: 'device-keeps-ledger', data },
    ...state.tasks.open
      .filter(({ kind, about }) => kind === 'import-log' && about !== null && isCovered(about, after))
      .flatMap(({ about }) => closeTask(state, 'import-log', 'answered', about ?? undefined)),
  )
}

/** Nobody has gone through a door at a moment that is still to come: a clock that is fast is put right first. */
const aheadOf = ({ last }: LogPart, { now }: Rules) =>
  last !== null && last > now
    ? refuse('date-in-future', 'log-of-month', { field: 'file', day: tokyoDateOf(last), today: tokyoDateOf(now) })
    : null

const partProblem = ({ from, to, count, repeated, digest }: LogPart, { fiscalYear }: EntryLogState) => {
  if (to < from) return invalid('to', 'reversed', 'log-of-month')
  if (fiscalYearOf(from) !== fiscalYear || fiscalYearOf(to) !== fiscalYear)
    return refuse('outside-ledger-year', 'log-of-month', { field: 'from', year: fiscalYear })
  if (count + repeated === 0) return refuse('log-empty', 'log-of-month', { field: 'file' })
  return sha256Form.test(digest) ? null : invalid('digest', 'invalid')
}

const isCovered = (month: string, state: EntryLogState): boolean => {
  const span = monthSpan(month, state.fiscalYear)
  return span !== null && uncovered(fromOpening(span, state), covered(state)).length === 0
}

/** A ledger opened within a month needs no log of the days before. */
const fromOpening = (span: Span, state: EntryLogState): Span => {
  const [first] = state.batches.length === 0 ? [] : state.batches.map(({ from }) => from).toSorted()
  return first !== undefined && first > span.from && monthsOf(state)[0] === monthIn(span)
    ? { ...span, from: first }
    : span
}

const monthIn = ({ from }: Span): string => `month-${Number(from.slice(5, 7))}`

/** A month is over: its log is asked for where a device keeps the record (operational setting). */
export const askForLog: ToldLog<MonthOver> = ({ month }, state, rules): Decision => {
  const span = monthSpan(month, state.fiscalYear)
  if (span === null || state.asked.includes(month)) return accept()
  if (today(rules) <= span.to) return tooEarly('log-of-month', addDays(span.to, 1))
  const room = roomOf(rules.guideline, state.room)
  const wanted = room !== null && ledgerOf(rules.guideline, room).device && !isCovered(month, state)
  return accept(
    { type: 'DeviceLogAskedFor', rule: 'log-of-month', data: { month } },
    ...(wanted ? openTasks(state, rules, importTask(month, state, rules)) : []),
  )
}

/** The keeper says why a month has no log: a device that failed, a room that was closed (operational setting). */
export const noteNoLog: DecideLog<NoLog> = (noted, state, rules, by) => {
  const span = monthSpan(noted.month, state.fiscalYear)
  if (span === null) return invalid('month', 'unknown')
  if (today(rules) <= span.to) return refuse('month-not-over', 'log-of-month', { field: 'month', day: span.to })
  if (state.without.some(({ month }) => month === noted.month)) return accept()
  return accept(
    { type: 'NoDeviceLogNoted', rule: 'device-keeps-ledger', data: { ...noted, by } },
    ...closeTask(state, 'import-log', 'answered', noted.month),
  )
}

import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import { there } from '../../kernel/there.ts'
import { laterOf, plusMs, type Instant } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { caseOfCause, type EndsWith } from '../../law/hanging.ts'
import { searchKey } from '../../kernel/text.ts'
import { groupOf, isInside, type LedgerEntry } from '../entry.ts'
import { accept, type DecideLog, type Refused, type ToldLog } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import { controlFrom, isLiveWithin, entryRightAt } from './decide-admission.ts'
import type { EarlierExit, Exit, HandOver, Missed } from './fields.ts'
import { lineOf } from './find-line.ts'
import { entryRightOf } from './entry-right.ts'
import { escortTask, exitTask } from './plans.ts'
import { momentOf, notYetCome, reversed, unexplained } from './times.ts'
import { entryLogSettings } from '../settings.ts'

const hourMs = 3_600_000

/** A line on which somebody is still inside, or why there is none. */
const openLine = (entry: string, state: EntryLogState, rules: Rules): LedgerEntry | Refused => {
  const line = lineOf(entry, state, rules)
  if (line === null) return refuse('entry-unknown', 'entry-ledger-kept', { field: 'entry', entry })
  return isInside(line) ? line : refuse('entry-over', 'entry-ledger-kept', { field: 'entry', entry })
}

const isRefused = (one: LedgerEntry | Refused): one is Refused => 'ok' in one

/** Whoever has control now; the only one of a permitted entry is whoever entered. */
const escortNow = ({ escorts }: LedgerEntry) => there(escorts.at(-1))

/** Control passes to somebody else who may be in the room at that moment (Art. 7(2)). */
export const handOver: DecideLog<HandOver> = ({ entry, escort, on, at, ...said }, state, rules, by) => {
  const line = openLine(entry, state, rules)
  if (isRefused(line)) return line
  if (line.kind === 'permitted') return refuse('entry-over', 'escort-registered', { field: 'entry', entry })
  const before = escortNow(line)
  const moment = momentOf(on, at)
  const wrong =
    notYetCome('at', moment, rules) ?? reversed('at', line.enteredAt, moment) ?? reversed('at', before.from, moment)
  if (wrong) return wrong
  if (before.permit === escort && line.unescortedFrom === null)
    return refuse('escort-unchanged', 'escort-registered', { field: 'escort' })
  const found = entryRightAt('escort', escort, moment, state, rules)
  if ('refused' in found) return found.refused
  return accept(
    {
      type: 'EscortHandedOver',
      rule: 'escort-registered',
      data: {
        entry,
        escort: controlFrom(escort, found.right, moment),
        unescortedFrom: unescortedAt(line, moment, rules),
        ...said,
        by,
      },
    },
    ...closeTask(state, 'escort-lost', 'answered', entry),
  )
}

/** One of a group left before the others (Art. 10). */
export const leaveEarlier: DecideLog<EarlierExit> = ({ entry, who, leftOn, leftAt, ...said }, state, rules, by) => {
  const line = openLine(entry, state, rules)
  if (isRefused(line)) return line
  const moment = momentOf(leftOn, leftAt)
  const wrong = notYetCome('leftAt', moment, rules) ?? reversed('leftAt', line.enteredAt, moment)
  if (wrong) return wrong
  if (line.companions.length === 0 || !isStillThere(who, line))
    return invalid('who', 'nobody-else', 'entry-ledger-kept')
  return accept({ type: 'LeftEarlier', rule: 'entry-ledger-kept', data: { entry, who, at: moment, ...said, by } })
}

/** Whether somebody of the group goes by that name who hasn't left yet; two of one name are two. */
const isStillThere = (who: string, line: LedgerEntry): boolean => {
  const there = line.leftEarlier.reduce(
    (left, { name }) => {
      const nth = left.findIndex((one) => isCalled(one, name))
      return left.filter((_, at) => at !== nth)
    },
    [...groupOf(line)],
  )
  return there.some((one) => isCalled(one, who))
}

/** A name as it stands in the group, whole or without how it is read behind it. */
const isCalled = (written: string, name: string): boolean => searchKey(written).startsWith(searchKey(name))

/** They have left, and when (Art. 10). Whose escort's permit had ended by then, left without control. */
export const leave: DecideLog<Exit> = ({ entry, leftOn, leftAt, escortOut, lateness, ...said }, state, rules, by) => {
  const line = openLine(entry, state, rules)
  if (isRefused(line)) return line
  const moment = momentOf(leftOn, leftAt)
  const control = escortNow(line)
  const out = escortOut === '' ? moment : momentOf(leftOn, escortOut)
  const wrong =
    notYetCome('leftAt', moment, rules) ??
    reversed('leftAt', laterOf(line.enteredAt, control.from), moment) ??
    reversed('leftAt', lastLeft(line), moment) ??
    reversed('escortOut', moment, out) ??
    notYetCome('escortOut', out, rules) ??
    unexplained(moment, lateness, rules)
  if (wrong) return wrong
  return accept(
    {
      type: 'ExitRecorded',
      rule: 'entry-ledger-kept',
      data: {
        entry,
        leftAt: moment,
        escortOut: out,
        lateness,
        unescortedFrom: unescortedAt(line, moment, rules),
        ...said,
        by,
      },
    },
    ...closeTask(state, 'find-exit', 'answered', entry),
    ...closeTask(state, 'escort-lost', 'answered', entry),
  )
}

/** Those who left before the others had all left by then. */
export const lastLeft = ({ enteredAt, leftEarlier }: LedgerEntry): Instant =>
  leftEarlier.reduce((last, { at }) => laterOf(last, at), enteredAt)

/**
 * Since when nobody had control at a moment: as it was marked, or since the permit of whoever had it last let nobody in
 * any more; null where somebody had.
 */
export const unescortedAt = (line: LedgerEntry, at: Instant, rules: Rules): Instant | null => {
  if (line.unescortedFrom !== null && line.unescortedFrom < at) return line.unescortedFrom
  const last = escortNow(line)
  const right = entryRightOf(rules.others.state(last.permit), rules.guideline)
  return right === null || isLiveWithin(right, at, rules) ? null : laterOf(right.endedBefore(at), last.from)
}

/** After a set time an exit counts as missing: the line is marked, and somebody asked (operational setting). */
export const missExit: ToldLog<Missed> = ({ entry }, state, rules) => {
  const line = state.entries.find((one) => one.id === entry)
  if (line === undefined || !isInside(line) || line.missedAt !== null) return accept()
  const at = missedAt(line, rules)
  if (rules.now < at) return tooEarly('exit-followed-up', at)
  return accept(
    { type: 'ExitMissed', rule: 'exit-followed-up', data: { entry, at: rules.now } },
    ...openTasks(state, rules, exitTask(entry, state, rules)),
  )
}

/** When the exit of a line counts as missing (operational setting). */
export const missedAt = ({ enteredAt }: LedgerEntry, { settings }: Pick<Rules, 'settings'>): Instant =>
  plusMs(enteredAt, entryLogSettings.of(settings).exitMissingAfterHours * hourMs)

/** A permit ended while its holder had control: the lines are marked, and somebody is asked (Art. 7(2)). */
export const loseEscort: ToldLog<EndsWith> = ({ cause }, state, rules) => {
  const permit = caseOfCause(cause)
  if (permit === null) return accept()
  const right = entryRightOf(rules.others.state(permit), rules.guideline)
  const { now } = rules
  if (right?.isLiveAt(now)) return accept()
  const ended = right?.endedBefore(now) ?? now
  const lines = state.entries.filter(
    (one) => isInside(one) && one.unescortedFrom === null && escortNow(one).permit === permit,
  )
  return accept(
    ...lines.map((line) => ({
      type: 'EscortLost' as const,
      rule: 'escort-registered' as const,
      data: { entry: line.id, permit, at: laterOf(ended, escortNow(line).from) },
    })),
    ...openTasks(state, rules, ...lines.map(({ id }) => escortTask(id, state, rules))),
  )
}

import { roomOf } from '../../guideline/guideline.ts'
import { ledgerOf } from '../../guideline/room-ledger.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { plusMs, tokyoDateOf, type Instant } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { EscortTime, LedgerEntry } from '../entry.ts'
import { accept, type DecideLog, type Refused } from '../law.ts'
import { managerOf } from '../posts.ts'
import type { EntryLogState } from '../state.ts'
import type { PermittedEntry, SpecialAdmission } from './fields.ts'
import { entryRightOf, type EntryRight } from './entry-right.ts'
import { momentOf, notYetCome, outsideYear, reversed, unexplained } from './times.ts'
import { entryLogSettings } from '../settings.ts'

/** Somebody who may be in the room at that moment, or why they may not (Art. 7(2)). */
export const entryRightAt = (
  field: string,
  permit: CaseId,
  at: Instant,
  { room }: EntryLogState,
  rules: Rules,
): { readonly right: EntryRight } | { readonly refused: Refused } => {
  const right = entryRightOf(rules.others.state(permit), rules.guideline)
  const rule = field === 'permit' ? 'entry-by-permit' : 'escort-registered'
  if (right === null || !isLiveWithin(right, at, rules))
    return { refused: refuse('permit-not-live', rule, { field, day: tokyoDateOf(at) }) }
  return right.room === room ? { right } : { refused: refuse('permit-of-other-room', rule, { field }) }
}

/** Times are written by the minute: what became live within it, as an ID that was registered just now, is live. */
export const isLiveWithin = (right: EntryRight, at: Instant, { now }: Rules): boolean => {
  const lastOfMinute = plusMs(at, minuteMs - 1)
  return right.isLiveAt(at) || right.isLiveAt(lastOfMinute <= now ? lastOfMinute : now)
}

const minuteMs = 60_000

/** Who has control from a moment on, as they are called today. */
export const controlFrom = (
  permit: CaseId,
  { number, name, idAt, liveUntil }: EntryRight,
  from: Instant,
): EscortTime => ({
  permit,
  number,
  idNumber: idAt(from),
  name,
  from,
  to: null,
  until: liveUntil(from),
})

const enteredWrong = (at: Instant, lateness: string, state: EntryLogState, rules: Rules): Refused | null =>
  notYetCome('enteredAt', at, rules) ?? outsideYear('enteredOn', at, state) ?? unexplained(at, lateness, rules)

/** The manager, or whom they named, admits somebody without a permit, under an escort's control (Art. 7(2)). */
export const admit: DecideLog<SpecialAdmission> = (data, state, rules, by) => {
  const room = roomOf(rules.guideline, state.room)
  if (room === null || !ledgerOf(rules.guideline, room).special)
    return refuse('no-special-admission', 'special-admission', { room: state.called.ja })
  if (entryLogSettings.of(rules.settings).admittedBy === 'manager' && by.post !== managerOf(state, rules.guideline))
    return refuse('admitted-by-manager-alone', 'special-admission', { whoCan: [managerOf(state, rules.guideline)] })
  const { enteredOn, enteredAt, escort, escortIn, lateness, companions, ...visit } = data
  const at = momentOf(enteredOn, enteredAt)
  const cameIn = escortIn === '' ? at : momentOf(enteredOn, escortIn)
  const wrong = enteredWrong(at, lateness, state, rules) ?? reversed('escortIn', cameIn, at)
  if (wrong) return wrong
  const found = entryRightAt('escort', escort, at, state, rules)
  if ('refused' in found) return found.refused
  if (!isLiveWithin(found.right, cameIn, rules))
    return refuse('permit-not-live', 'escort-registered', { field: 'escortIn', day: tokyoDateOf(cameIn) })
  const line = lineFrom(state, by, {
    ...visit,
    kind: 'special',
    companions: companions.map((one) => one.trim()),
    enteredAt: at,
    lateness,
    escorts: [controlFrom(escort, found.right, cameIn)],
  })
  return accept({ type: 'SpeciallyAdmitted', rule: 'special-admission', data: { line, by } })
}

/** Somebody enters under their own permit, and no device writes it down (Art. 10). */
export const record: DecideLog<PermittedEntry> = (data, state, rules, by) => {
  const { enteredOn, enteredAt, permit, lateness, ...visit } = data
  const at = momentOf(enteredOn, enteredAt)
  const wrong = enteredWrong(at, lateness, state, rules)
  if (wrong) return wrong
  const found = entryRightAt('permit', permit, at, state, rules)
  if ('refused' in found) return found.refused
  const { name, kana, company } = found.right
  const line = lineFrom(state, by, {
    ...visit,
    kind: 'permitted',
    company,
    name,
    kana,
    companions: [],
    reason: '',
    enteredAt: at,
    lateness,
    escorts: [controlFrom(permit, found.right, at)],
  })
  return accept({ type: 'EntryRecorded', rule: 'entry-by-permit', data: { line, by } })
}

type Written = Pick<
  LedgerEntry,
  | 'kind'
  | 'company'
  | 'name'
  | 'kana'
  | 'companions'
  | 'purpose'
  | 'reason'
  | 'belongings'
  | 'badge'
  | 'enteredAt'
  | 'lateness'
  | 'escorts'
>

const lineFrom = ({ lines }: EntryLogState, by: By, written: Written): LedgerEntry => ({
  ...written,
  id: `entry-${lines + 1}`,
  nth: lines + 1,
  leftAt: null,
  leftEarlier: [],
  by,
  missedAt: null,
  unescortedFrom: null,
  corrections: [],
})

import { expect, it } from 'vitest'
import type { LedgerEntry } from '../../../domain/entry-log/entry.ts'
import { entryLog } from '../../../domain/entry-log/entry-log.ts'
import { entryRightOf } from '../../../domain/entry-log/entries/entry-right.ts'
import { linesRegister } from '../../../domain/entry-log/register.ts'
import type { EntryLogState } from '../../../domain/entry-log/state.ts'
import type { EntryPermitState } from '../../../domain/entry-permit/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plusMs, tokyoClockOf, tokyoDateOf, type Instant } from '../../../domain/kernel/instant.ts'
import type { Json } from '../../../domain/kernel/json.ts'
import { noOtherCases } from '../../../domain/kernel/other-cases.ts'
import { permitFor, permits, visitor } from '../../support/entry-log-acts.ts'
import { breachesOf, doneIn, type Done } from '../../support/judged.ts'
import { rulesAt, tokyo } from '../../support/rules.ts'

const minute = 60_000
const { guideline } = rulesAt('2026-05-11 10:00', 'systemManager')

/** Numbers that look random and are the same every time. */
const numbersFrom = (seed: number) => {
  let last = seed
  return (below: number): number => {
    last = (Math.imul(last, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((last / 4_294_967_296) * below)
  }
}

/** A ledger, and the permits of those who may be escorts, as they change while people come and go. */
const historyFrom = (seed: number, acts: number) => {
  const below = numbersFrom(seed)
  const pick = <One>(of: readonly One[]): One => of[below(of.length)] as One
  const states: Record<string, EntryPermitState> = {
    [permits.escort]: permitFor('佐藤 翔'),
    [permits.second]: permitFor('田中 舞', { hours: ['09:00', '18:00'] }),
    [permits.otherRoom]: permitFor('木村 悟', { room: 'computer-room-server' }),
  }
  const lines = new Map<string, LedgerEntry>()
  let now = tokyo('2026-05-11 09:00')
  let state = entryLog.decider.initialState
  let taken = 0
  const done: Done[] = []
  const give = (type: string, data: object, who: 'systemManager' | 'practice' = 'systemManager'): void => {
    const entry = (data as { readonly entry?: string }).entry
    const line = entry === undefined ? undefined : lines.get(entry)
    const row = line === undefined ? null : { line: line as unknown as Json }
    const others = { ...noOtherCases, state: (of: CaseId) => states[of] ?? null, row }
    const rules = { ...rulesAt('2026-05-11 09:00', who), now, others }
    const outcome = entryLog.decider.decide({ type, data } as never, state, rules)
    if (!outcome.ok) return
    taken += 1
    done.push(...doneIn({ outcome, act: { rules } }))
    state = outcome.events.reduce(entryLog.decider.evolve, state)
    for (const row of linesRegister.rows(state)) lines.set(row.item, row.cells['line'] as unknown as LedgerEntry)
  }
  const at = (back: number): Instant => plusMs(now, -back * minute)
  const clock = (moment: Instant) => ({ day: tokyoDateOf(moment), time: tokyoClockOf(moment) })
  const end = (permit: CaseId): void => {
    const was = states[permit] as EntryPermitState
    if (was.ending !== null) return
    const by = was.permit!.by
    const suspends = below(40) > 0
    states[permit] = suspends
      ? { ...was, stage: 'suspended', suspensions: [...was.suspensions, { from: now, until: null, reason: '', by }] }
      : { ...was, ending: { how: 'revoked', on: tokyoDateOf(now), at: now, reason: '', by } }
    give('NoteEscortLost', { cause: permit, how: suspends ? 'suspended' : 'ended', on: tokyoDateOf(now) }, 'practice')
  }
  const again = (permit: CaseId): void => {
    const was = states[permit] as EntryPermitState
    states[permit] = {
      ...was,
      suspensions: was.suspensions.map((one) => (one.until === null ? { ...one, until: now } : one)),
    }
  }
  const anyLine = () => `entry-${1 + below(Math.max(1, state.lines + 1))}`
  give('OpenEntryLog', { room: 'computer-room-data', fiscalYear: 2026 }, 'practice')
  for (let nth = 0; nth < acts; nth++) {
    now = plusMs(now, (1 + below(300)) * minute)
    const moment = clock(at(pick([0, 0, 5, 50, 400])))
    const escort = pick([permits.escort, permits.escort, permits.second, permits.otherRoom])
    switch (below(8)) {
      case 0:
      case 1:
        give('AdmitSpecially', { ...visitor, enteredOn: moment.day, enteredAt: moment.time, lateness: '後', escort })
        break
      case 2:
        give('HandOverEscort', { entry: anyLine(), escort, on: moment.day, at: moment.time })
        break
      case 3:
        give('RecordExit', { entry: anyLine(), leftOn: moment.day, leftAt: moment.time, escortOut: '', lateness: '後' })
        break
      case 4: {
        const to = clock(at(below(600)))
        const item = pick(['enteredAt', 'leftAt'])
        give('CorrectEntry', { entry: anyLine(), item, on: to.day, at: to.time, text: '', reason: '誤り' })
        break
      }
      case 5:
        end(pick([permits.escort, permits.second]))
        break
      case 6:
        again(pick([permits.escort, permits.second]))
        break
      default:
        give('NoteExitMissing', { entry: anyLine() }, 'practice')
    }
  }
  return { states, lines: [...lines.values()], state, now, taken, done }
}

const isLiveAbout = (permit: EntryPermitState | undefined, at: Instant): boolean => {
  const right = entryRightOf(permit ?? null, guideline)
  return right !== null && (right.isLiveAt(at) || right.isLiveAt(plusMs(at, minute - 1)))
}

/** What must hold of every line at any moment of any history. */
const wrongIn = (
  line: LedgerEntry,
  states: Readonly<Record<string, EntryPermitState>>,
  now: Instant,
): readonly string[] => {
  const wrong: string[] = []
  if (line.escorts.length === 0) wrong.push('nobody had control')
  line.escorts.forEach(({ permit, from, to }, nth) => {
    if (!isLiveAbout(states[permit], from)) wrong.push(`escort ${nth} was not live at ${from}`)
    if (states[permit]?.room !== 'computer-room-data') wrong.push(`escort ${nth} was of another room`)
    const next = line.escorts[nth + 1]
    if (next !== undefined && to !== next.from) wrong.push(`a gap in control after escort ${nth}`)
    if (to !== null && to < from) wrong.push(`control of escort ${nth} ended before it began`)
  })
  const last = line.escorts.at(-1)
  if (line.leftAt !== null && (last?.to === null || last?.to === undefined || last.to < line.leftAt))
    wrong.push('control ended before the exit')
  const loses = line.leftAt === null && last !== undefined && !isLiveAbout(states[last.permit], now)
  const endedByAct = loses && (states[last.permit]?.ending !== null || states[last.permit]?.stage === 'suspended')
  if (
    endedByAct &&
    line.unescortedFrom === null &&
    states[last.permit]?.suspensions.every(({ until }) => until === null)
  )
    wrong.push('nobody has control, and no mark says so')
  return wrong
}

it('no escorted entry is without a valid escort at any moment of any history (Art. 7(2))', () => {
  let lines = 0
  let corrected = 0
  let handed = 0
  for (let seed = 1; seed <= 300; seed++) {
    const { states, lines: all, now, taken, done } = historyFrom(seed, 60)
    expect(breachesOf('entry-log/1', done), `seed ${seed}`).toEqual([])
    expect(taken).toBeGreaterThan(5)
    for (const line of all) expect(wrongIn(line, states, now), `seed ${seed}, ${line.id}`).toEqual([])
    lines += all.length
    corrected += all.filter((one) => one.corrections.length > 0).length
    handed += all.filter((one) => one.escorts.length > 1).length
  }
  expect(Math.min(lines / 10, corrected, handed)).toBeGreaterThan(50)
})

it('a ledger’s state holds those who are inside and the line that was touched last, however long its history', () => {
  const { state }: { readonly state: EntryLogState } = historyFrom(7, 1_200)
  expect(state.lines).toBeGreaterThan(20)
  expect(state.entries.filter(({ leftAt }) => leftAt !== null).length).toBeLessThan(2)
})

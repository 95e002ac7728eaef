import { describe, expect, it } from 'vitest'
import type { Rules } from '../../../domain/guideline/rules.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { addDays, addMonths, plainDate as day, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { HistoryCommand } from '../../../domain/operation-history/commands.ts'
import { keptUntil } from '../../../domain/operation-history/medium/kept-until.ts'
import { saidOf } from '../../../domain/operation-history/medium/said.ts'
import { operationHistory } from '../../../domain/operation-history/operation-history.ts'
import { steps, type HistoryState } from '../../../domain/operation-history/state.ts'
import { commandOf, everyHistory, viewOf, type Pick, type Played, type Step } from '../../support/any-procedure.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'
import { rulesAt } from '../../support/rules.ts'

type Event = Parameters<typeof operationHistory.decider.evolve>[1]
const medium = {
  equipment: 'communication-server',
  device: '',
  medium: 'LTO-7 第12巻',
  place: '耐火金庫',
  count: 120_000,
  hash: '',
  note: '',
}
const begins = (type: HistoryCommand['type'], data: object): Act<HistoryCommand> => ({
  command: { type, data } as HistoryCommand,
  rules: rulesAt('2026-04-01 10:00', type === 'BeginHistoryWatch' ? 'practice' : 'systemManager'),
})
/** One whose term is over, one whose term ends within a year, and the watch over the equipment. */
const beginnings = {
  over: begins('ArchiveHistory', { ...medium, from: day('2019-03-01'), to: day('2019-03-31') }),
  kept: begins('ArchiveHistory', { ...medium, from: day('2019-04-01'), to: day('2019-04-30') }),
  watch: begins('BeginHistoryWatch', { equipment: 'communication-server' }),
}
const likely = [
  'AskHistoryDisposal',
  'AskHistoryAnalysis',
  'CheckHistory',
  'CorrectHistory',
  'NoteHistoryMedium',
  'ExplainHistoryGap',
]

/** The guideline has histories kept for longer from a day on: whoever disposes of one goes by the text of the day. */
const longerFrom = day('2026-06-01')
const withAmendment = (rules: Rules): Rules =>
  tokyoDateOf(rules.now) < longerFrom
    ? rules
    : {
        ...rules,
        guideline: { ...rules.guideline, operationHistory: { ...rules.guideline.operationHistory, years: 8 } },
      }

const contents = (state: HistoryState, pick: Pick, today: PlainDate): object => {
  const [gap] = state.watch?.gaps ?? []
  const from = state.watch === null ? (state.medium?.from ?? today) : (gap?.from ?? today)
  return {
    ...medium,
    from: addDays(from, pick([0, 0, 10])),
    to: pick([addDays(from, 29), state.medium?.to ?? addDays(from, 200), addMonths(from, 12), addDays(from, -1)]),
    outcome: pick(['readable', 'readable', 'unreadable']),
    checkedOn: addDays(today, pick([0, -1, 1])),
    purpose: '不正な閲覧の有無',
    dueOn: addDays(today, pick([10, 30, -1])),
    analysis: pick([...state.analyses.map(({ id }) => id), 'analysis-9']),
    result: pick(['なかった。', '']),
    plannedOn: addDays(today, pick([0, 5, 400, -1])),
    decision: pick(['approved', 'approved', 'refused']),
    doneOn: addDays(today, pick([0, -1, -400])),
    method: '破壊',
    doneBy: '担当',
    witness: pick(['課長', '課長', ' ']),
    certificate: '',
    note: pick(['', '読み出せない']),
    reason: pick(['年数の経過', '年数の経過', '']),
    broughtInAs: { paper: '管理簿', datedOn: today },
    on: today,
    nth: state.checksAsked + 1,
    task: state.tasks.open[0]?.task ?? 'check-history-1',
    said: pick([saidOf(state), '別のもの']),
    gone: pick([false, false, true]),
    ...(state.watch === null
      ? {}
      : { medium: `operation-history/00000000-0000-4000-8000-00000000000${pick([1, 2, 3])}` }),
  }
}

const playedFrom = (
  beginning: Act<HistoryCommand>,
  amended: (rules: Rules) => Rules,
): Played<HistoryState, HistoryCommand, Event> => ({
  law: {
    ...operationHistory.decider,
    initialState: givenFor(operationHistory.decider)(beginning).state,
    decide: (command, state, rules) => operationHistory.decider.decide(command, state, amended(rules)),
  },
  view: viewOf(operationHistory),
  types: [
    ...Object.keys(operationHistory.commands),
    ...likely.flatMap((type) => Array.from({ length: 10 }, () => type)),
  ],
  inTime: (wake) =>
    wake.kind === 'tell-watch'
      ? { type: 'NoteHistoryTold', data: { said: (wake as unknown as { readonly said: string }).said } }
      : commandOf(wake),
  contents: (_type, state, pick, now) => contents(state, pick, tokyoDateOf(now)),
})

type Told = readonly Step<HistoryState, Event>[]
const everyArchive = (
  claim: (history: Told, from: keyof typeof beginnings) => void,
  amended = (rules: Rules) => rules,
) => {
  for (const from of ['over', 'kept', 'watch'] as const)
    everyHistory(playedFrom(beginnings[from], amended), (history) => claim(history, from), 60)
}

describe('whatever anybody tries with the archive of the operation history (Art. 16)', () => {
  it('nothing is disposed of before its term, by the guideline of the day, at any moment', () => {
    let disposed = 0
    let amendedYears: number | null = 7
    const claim = (history: Told): void => {
      for (const { before, events, rules } of history)
        for (const event of events ?? [])
          if (event.type === 'HistoryDisposed' && before.medium !== null) {
            disposed += 1
            const today = tokyoDateOf(rules.now)
            const years = withAmendment(rules).guideline.operationHistory.years
            expect(event.data.doneOn > (before.keptUntil ?? '')).toBe(true)
            expect(event.data.doneOn > keptUntil(before.medium.to, amendedYears ?? years)).toBe(true)
            expect(event.data.doneOn <= today).toBe(true)
            expect(before.disposal?.decided?.decision).toBe('approved')
          }
    }
    everyArchive(claim)
    expect(disposed).toBeGreaterThan(10)
    amendedYears = null
    everyArchive(claim, withAmendment)
  })

  it('nobody decides on a disposal that they have asked for, and none while an analysis is under way', () => {
    everyArchive((history) => {
      for (const { before, events } of history)
        for (const event of events ?? []) {
          if (event.type === 'HistoryDisposalDecided') expect(event.data.by.person).not.toBe(before.disposal?.by.person)
          if (event.type === 'HistoryDisposalAsked')
            expect(before.analyses.filter(({ answered }) => answered === null)).toEqual([])
        }
    })
  })

  it('no day of a gap is archived or explained, and while there is a gap somebody is asked', () => {
    let gaps = 0
    everyArchive((history) => {
      for (const { after } of history) {
        if (after.watch === null) continue
        const { watch } = after
        const there = [...watch.media.filter(({ gone }) => !gone), ...watch.explained]
        for (const gap of watch.gaps) {
          gaps += 1
          expect(there.filter(({ from, to }) => from <= gap.to && gap.from <= to)).toEqual([])
        }
        const asked = after.tasks.open.some(({ kind }) => kind === 'close-history-gap')
        expect(asked).toBe(watch.gaps.length > 0)
      }
    })
    expect(gaps).toBeGreaterThan(100)
  })

  it('what was read, asked and explained stays; a closed one never changes and holds no task; all survives JSON', () => {
    everyArchive((history) => {
      for (const { by, before, after, events } of history) {
        expect(after.checks.slice(0, before.checks.length)).toEqual(before.checks)
        expect(after.analyses.map(({ id }) => id).slice(0, before.analyses.length)).toEqual(
          before.analyses.map(({ id }) => id),
        )
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events).not.toBeNull()
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyArchive((history, from) => {
      const done = [...doneBy(operationHistory.decider, beginnings[from]), ...history.flatMap(doneAt)]
      expect(breachesOf('operation-history/1', done)).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const met = new Set<string>()
    everyArchive((history) => {
      for (const { after } of history) met.add(after.stage)
    })
    expect([...steps, 'closed'].filter((step) => !met.has(step))).toEqual([])
  })
})

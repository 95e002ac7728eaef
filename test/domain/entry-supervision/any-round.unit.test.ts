import { describe, expect, it } from 'vitest'
import type { EntrySupervisionCommand } from '../../../domain/entry-supervision/commands.ts'
import { entrySupervision } from '../../../domain/entry-supervision/entry-supervision.ts'
import { steps, unreported } from '../../../domain/entry-supervision/state.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { addDays, plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { commandOf, everyHistory, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { opens } from '../../support/entry-supervision-acts.ts'
import { givenFor } from '../../support/given.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'

type Law = typeof entrySupervision
const beginning = opens(
  { fromOn: day('2026-02-01'), untilOn: day('2026-03-31'), dueOn: day('2026-04-20') },
  { at: '2026-04-01 09:00' },
)
const begun = givenFor(entrySupervision.decider)(beginning).state

const played: Played<Law['initialState'], EntrySupervisionCommand, Parameters<Law['decider']['evolve']>[1]> = {
  law: { ...entrySupervision.decider, initialState: begun },
  view: viewOf(entrySupervision),
  // Rounds that are given up soon would prove little.
  types: Object.keys(entrySupervision.commands).filter((type) => !type.startsWith('Drop')),
  inTime: commandOf,
  contents: (_type, state, pick, now) => {
    const today = tokyoDateOf(now)
    return {
      fromOn: addDays(today, -40),
      untilOn: addDays(today, -1),
      dueOn: state.dueOn ?? addDays(today, 5),
      wanted: '経緯',
      finding: pick(['in-order', 'with-remarks', 'wanting']),
      report: '報告',
      measures: pick(['', '改めた。']),
      manager: pick([...state.heard, 'secretariat']),
      heldOn: addDays(today, pick([0, -1, 1])),
      way: 'papers',
      rooms: ['computer-room-data'],
      found: '見た。',
      outcome: pick(['nothing-to-instruct', 'instructed']),
      conclusion: '以上',
      instructions: pick([[], ['instruction/00000000-0000-4000-8000-000000000001']]),
      reason: '誤り',
      task: 'report-on-entry-1',
      nth: 1,
    }
  },
}

describe('whatever anybody tries with a round of supervision (Art. 11)', () => {
  it('no round ends with nothing to instruct while a report is missing and nobody has looked into it', () => {
    everyHistory(played, (history) => {
      for (const { after } of history)
        if (after.ending?.how === 'nothing-to-instruct')
          expect(unreported(after).length === 0 || after.investigations.length > 0).toBe(true)
    })
  })

  it('whoever was asked and is silent has a task, until the round is over', () => {
    everyHistory(played, (history) => {
      for (const { after } of history.filter((one) => one.after.stage !== 'closed'))
        for (const post of unreported(after))
          expect(after.tasks.open.some(({ kind, about }) => kind === 'report-on-entry' && about === post)).toBe(true)
    })
  })

  it('nothing that was said is lost, and the figures stay those of the beginning', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history) {
        expect(after.reports.slice(0, before.reports.length)).toEqual(before.reports)
        expect(after.investigations.slice(0, before.investigations.length)).toEqual(before.investigations)
        expect(after.rooms).toEqual(begun.rooms)
      }
    })
  })

  it('a closed one never changes and holds no task; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, before, after, events } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
        expect(registeredRows(entrySupervision.registers, after).every((row) => isJsonSafe(row as never))).toBe(true)
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      const done = [...doneBy(entrySupervision.decider, beginning), ...history.flatMap(doneAt)]
      expect(breachesOf('entry-supervision/1', done)).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const met = stagesMet(played)
    expect([...met].toSorted()).toEqual([...steps, 'closed'].toSorted())
  })
})

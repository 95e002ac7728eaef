import { describe, expect, it } from 'vitest'
import { asset } from '../../../domain/asset/asset.ts'
import type { AssetCommand } from '../../../domain/asset/commands.ts'
import { steps } from '../../../domain/asset/state.ts'
import { openHandOvers } from '../../../domain/asset/hand-overs/state.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import { addDays } from '../../../domain/kernel/plain-date.ts'
import { registeredRows } from '../../../domain/law/register.ts'
import { commandOf, everyHistory, viewOf, type Played } from '../../support/any-procedure.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'
import { given, item, registers } from '../../support/asset-acts.ts'

const often = [
  'HandOverAsset',
  'OfferAssetTransfer',
  'RequestAssetDisposal',
  'RequestAssetDisposal',
  'ReportAssetLost',
  'ChangeAssetRetention',
]

const played: Played<typeof asset.initialState, AssetCommand, Parameters<typeof asset.decider.evolve>[1]> = {
  // It is in the ledger already: entering it is what `asset.unit.test.ts` is about.
  law: { ...asset.decider, initialState: given(registers()).state },
  view: viewOf(asset),
  types: [...Object.keys(asset.commands), ...often.flatMap((type) => Array.from({ length: 40 }, () => type))],
  inTime: commandOf,
  contents: (type, state, pick, now) => {
    const today = tokyoDateOf(now)
    const text = pick([...Array<string>(9).fill('記した内容'), ''])
    return {
      ...item({ office: pick(['citizen', 'citizen', 'heiwa']) as never }),
      name: '写し',
      keptUntil: pick([null, addDays(today, 12), addDays(today, -1), addDays(today, -1)]),
      broughtInAs: { paper: '媒体管理簿', datedOn: addDays(today, pick([-100, 1])) },
      to:
        type === 'HandOverAsset'
          ? { kind: 'post', post: pick(['heiwa-head', 'citizen-head']) }
          : pick(['heiwa', 'citizen']),
      what: text,
      medium: 'DVD-R',
      purpose: text,
      reason: text,
      measures: text,
      dueOn: addDays(today, pick([10, 5, -1])),
      handOver: pick([...state.handOvers.map(({ id }) => id), 'hand-over-9']),
      how: pick(['returned', 'destroyed']),
      certificate: pick(['第1号', '']),
      followed: pick([
        { as: 'none', reason: text },
        { as: 'incident', incident: 'incident/10000000-0000-4000-8000-000000000009' },
      ]),
      lostOn: today,
      foundOn: addDays(today, pick([0, -3])),
      plannedOn: addDays(today, pick([1, 5, 30])),
      decision: pick(['approved', 'approved', 'refused']),
      doneOn: addDays(today, pick([0, -1])),
      method: 'shredded',
      doneBy: text,
      witness: '立会者',
      contract: null,
      note: text,
      task: 'take-asset-back-1',
      nth: 1,
    }
  },
}

describe('whatever anybody tries with an information asset (Arts. 17 to 19)', () => {
  it('nothing is disposed of before its day, at any moment', () => {
    everyHistory(played, (history) => {
      for (const { before, events, rules } of history)
        for (const event of events ?? [])
          if (event.type === 'AssetDisposed' && before.keptUntil !== null) {
            expect(event.data.doneOn > before.keptUntil).toBe(true)
            expect(tokyoDateOf(rules.now) > before.keptUntil).toBe(true)
          }
    })
  })

  it('it stands in the ledger of exactly one office, and leaves it for the one that accepted it', () => {
    everyHistory(played, (history) => {
      for (const { before, after, events } of history.filter((one) => one.after.stage !== 'none')) {
        const rows = registeredRows(asset.registers, after).filter(({ register }) => register === 'ledger')
        expect(rows.map(({ offices }) => offices[0])).toEqual([after.office])
        expect(after.office).not.toBe('')
        if (before.stage !== 'none' && before.office !== after.office)
          expect(events?.map(({ type }) => type)).toContain('AssetTransferred')
      }
    })
  })

  it('a hand-over stays open, with somebody who is asked for it, until it was taken back', () => {
    everyHistory(played, (history) => {
      for (const { after } of history) {
        const asked = after.tasks.open.filter(({ kind }) => kind === 'take-asset-back').map(({ about }) => about)
        expect(asked).toEqual(openHandOvers(after).map(({ id }) => id))
        if (after.stage === 'closed') expect(openHandOvers(after)).toEqual([])
      }
    })
  })

  it('nobody decides on a disposal that they have asked for', () => {
    everyHistory(played, (history) => {
      for (const { before, events } of history)
        for (const event of events ?? [])
          if (event.type === 'AssetDisposalDecided') expect(event.data.by.person).not.toBe(before.disposal?.by.person)
    })
  })

  it('a closed one never changes and holds no task; every event survives JSON', () => {
    everyHistory(played, (history) => {
      for (const { by, before, after, events } of history) {
        if (before.stage === 'closed') expect(after).toBe(before)
        if (after.stage === 'closed') expect(after.tasks.open).toEqual([])
        if (by === 'practice') expect(events?.length).toBeGreaterThan(0)
        expect((events ?? []).filter((one) => !isJsonSafe(one))).toEqual([])
      }
    })
  })

  it('the checker finds nothing against the guideline', () => {
    everyHistory(played, (history) => {
      const done = [...doneBy(asset.decider, registers({}, { at: '2026-04-01 10:00' })), ...history.flatMap(doneAt)]
      expect(breachesOf('asset/1', done)).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const reached = new Set<string>()
    const happened = new Set<string>()
    everyHistory(
      played,
      (history) => {
        for (const { after, events } of history) {
          reached.add(after.stage)
          for (const { type } of events ?? []) happened.add(type)
        }
      },
      400,
    )
    expect(steps.filter((stage) => !reached.has(stage))).toEqual([])
    expect(['AssetDisposed', 'AssetTransferred', 'AssetTakenBack'].filter((type) => !happened.has(type))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { epochOf, type Instant } from '../../../domain/kernel/instant.ts'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { StockTakeCommand } from '../../../domain/stock-take/commands.ts'
import { countOutcomes, settlements } from '../../../domain/stock-take/fields.ts'
import { openDifferences, outcomeOf, steps, uncounted, type StockTakeState } from '../../../domain/stock-take/state.ts'
import { stockTake } from '../../../domain/stock-take/stock-take.ts'
import { commandOf, everyHistory, stagesMet, viewOf, type Played } from '../../support/any-procedure.ts'
import { given, loses, registers } from '../../support/asset-acts.ts'
import { breachesOf, doneAt, doneBy } from '../../support/judged.ts'
import { asWaiting, rulesAt } from '../../support/rules.ts'

const kept = given(registers()).state
const lost = given(registers(), loses()).state
const moved = { ...kept, item: { ...kept.item!, place: '書庫' } }
const assets = [1, 2, 3].map((nth) => `asset/10000000-0000-4000-8000-00000000000${nth}` as CaseId)

/** How an asset stands changes with the hours, whatever the stock-take says. */
const assetAt = (now: Instant, of: CaseId) =>
  [kept, lost, moved][(Math.floor(epochOf(now) / 3_600_000) + assets.indexOf(of)) % 3]!
const othersAt = (now: Instant) => ({ ...asWaiting, state: (of: CaseId) => assetAt(now, of) })

const opens = {
  command: { type: 'OpenStockTake', data: { office: 'citizen', fiscalYear: 2026 } } as StockTakeCommand,
  rules: rulesAt('2026-04-01 09:00', 'practice'),
}
const listed = assets.map((asset, nth) => ({
  asset,
  label: `R8-資-00${nth + 1}`,
  name: '写し',
  place: '窓口裏の耐火金庫',
  quantity: 1,
}))
const opened = stockTake.decider.decide(opens.command, stockTake.initialState, opens.rules)
if (!opened.ok) throw new Error('a stock-take that cannot be opened')

const played: Played<StockTakeState, StockTakeCommand, Parameters<typeof stockTake.decider.evolve>[1]> = {
  law: {
    ...stockTake.decider,
    initialState: opened.events.reduce(stockTake.decider.evolve, stockTake.initialState),
    decide: (command, state, rules) =>
      stockTake.decider.decide(command, state, { ...rules, others: othersAt(rules.now) }),
  },
  view: viewOf(stockTake),
  types: [...Object.keys(stockTake.commands), 'CountAssets', 'CountAssets', 'FinishStockTake', 'SettleStockDifference'],
  inTime: (wake) =>
    wake.kind === 'list-assets' ? { type: 'ListStockTake', data: { items: listed } } : commandOf(wake),
  contents: (_type, state, pick) => ({
    office: pick(['citizen', 'heiwa']),
    fiscalYear: 2026,
    items: listed,
    counts: Array.from({ length: pick([1, 3]) }, (_, nth) => ({
      item: pick([...state.items.map(({ id }) => id), `item-${nth + 1}`, 'item-9']),
      outcome: pick([...countOutcomes, 'found']),
      place: pick(['書庫', '書庫', '']),
      note: '',
    })),
    item: pick([...openDifferences(state).map(({ id }) => id), 'item-1']),
    how: pick(settlements),
    note: '',
    task: state.tasks.open[0]?.task ?? 'count-assets-1',
    nth: 1,
  }),
}

describe('whatever anybody tries with a stock-take (operational setting)', () => {
  it('all that was said of an item stays, with who said it, and the last holds', () => {
    everyHistory(played, (history) => {
      for (const { before, after } of history)
        for (const [nth, { counts }] of before.items.entries())
          expect(after.items[nth]?.counts.slice(0, counts.length)).toEqual(counts)
    })
  })

  it('none is finished while an item is uncounted, and none is over while a difference is open', () => {
    everyHistory(played, (history) => {
      for (const { after } of history) {
        if (after.finished !== null) expect(uncounted(after)).toEqual([])
        if (after.stage === 'closed') expect(openDifferences(after)).toEqual([])
      }
    })
  })

  it('a difference is over as the ledger says at that moment, and until then somebody is asked', () => {
    let settled = 0
    everyHistory(played, (history) => {
      for (const { before, after, events, rules } of history) {
        for (const event of events ?? [])
          if (event.type === 'StockTakeDifferenceSettled') {
            settled += 1
            const one = before.items.find(({ id }) => id === event.data.item)!
            const asset = assetAt(rules.now, one.listed.asset)
            const isLost = asset === lost
            expect(event.data.how === 'loss-reported').toBe(isLost)
            if (event.data.how === 'moved') expect(asset).toBe(moved)
            if (event.data.how === 'found-later') expect(outcomeOf(one)).not.toBe('elsewhere')
          }
        if (after.stage !== 'differences') continue
        const asked = after.tasks.open.filter(({ kind }) => kind === 'settle-difference').map(({ about }) => about)
        expect(asked).toEqual(openDifferences(after).map(({ id }) => id))
      }
    })
    expect(settled).toBeGreaterThan(20)
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
      const done = [...doneBy(stockTake.decider, opens), ...history.flatMap(doneAt)]
      expect(breachesOf('stock-take/1', done)).toEqual([])
    })
  })

  it('comes to every stage, or all this would prove nothing', () => {
    const met = stagesMet(played)
    expect([...steps, 'closed'].filter((step) => !met.has(step))).toEqual([])
  })
})

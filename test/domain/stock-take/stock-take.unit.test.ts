import { describe, expect, it } from 'vitest'
import { asset } from '../../../domain/asset/asset.ts'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { StockTakeCommand } from '../../../domain/stock-take/commands.ts'
import { stockTakeEvolve } from '../../../domain/stock-take/evolve.ts'
import { stockTakesOfTheYear } from '../../../domain/stock-take/yearly.ts'
import { stockTake } from '../../../domain/stock-take/stock-take.ts'
import { loses, registers, given as givenAsset } from '../../support/asset-acts.ts'
import { givenFor, type Act } from '../../support/given.ts'
import { asWaiting, rulesAt, type Who } from '../../support/rules.ts'

const given = givenFor(stockTake.decider)
const setting = 'operational setting'
const one = 'asset/10000000-0000-4000-8000-000000000001' as CaseId
const two = 'asset/10000000-0000-4000-8000-000000000002' as CaseId
const kept = givenAsset(registers()).state
const lost = givenAsset(registers(), loses()).state

const act = (
  type: StockTakeCommand['type'],
  data: object,
  by: Who = 'staff',
  states: { [id: string]: object } = {},
): Act<StockTakeCommand> => ({
  command: { type, data } as StockTakeCommand,
  rules: rulesAt('2026-09-10 10:00', by, { others: { ...asWaiting, state: (id) => states[id] ?? null } }),
})
const opens = act('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice')
const listed = (asset_: CaseId, label: string) => ({
  asset: asset_,
  label,
  name: '写し',
  place: '窓口裏の耐火金庫',
  quantity: 1,
})
const lists = act('ListStockTake', { items: [listed(one, 'R8-資-001'), listed(two, 'R8-資-002')] }, 'practice')
const counts = (...rows: readonly [string, string, string?][]) =>
  act('CountAssets', { counts: rows.map(([item, outcome, place = '']) => ({ item, outcome, place, note: '' })) })
const finishes = act('FinishStockTake', { note: '' }, 'head')
const settles = (how: string, states: { [id: string]: object }, item = 'item-2') =>
  act('SettleStockDifference', { item, how, note: '' }, 'staff', states)

describe('the yearly stock-take of information assets (operational setting)', () => {
  it('begins by itself in each office with the month of the setting', () => {
    const rules = { ...rulesOn(templateBook, day('2026-09-01')) }
    const begun = (today: string, since = '2023-04-01') =>
      stockTakesOfTheYear(day(today), rules, day(since)).map(({ key }) => key)
    expect(begun('2026-08-31')).toEqual([])
    expect(begun('2026-09-01')).toEqual(['digital-promotion/2026', 'citizen/2026', 'sobue/2026', 'heiwa/2026'])
    expect(begun('2027-03-31')?.[0]).toBe('digital-promotion/2026')
    expect(begun('2027-02-01', '2026-11-01')).toEqual([])
  })

  it('is begun by an office besides, for itself alone', () => {
    const begins = (office: string) => act('BeginStockTake', { office })
    expect(given(begins('citizen')).state).toMatchObject({ stage: 'listing', office: 'citizen', fiscalYear: 2026 })
    given()
      .when(begins('heiwa'))
      .thenRefuses('not-permitted', setting, { whoCan: ['heiwa-head', 'heiwa-staff'] })
  })

  it('lists what stands in the ledger, and is over at once where nothing does', () => {
    const { state } = given(opens, lists)
    expect(state).toMatchObject({ stage: 'counting', office: 'citizen' as OfficeId, dueOn: '2026-10-25' })
    expect(state.tasks.open.map(({ kind, askedOf }) => [kind, askedOf])).toEqual([
      ['count-assets', ['citizen-head', 'citizen-staff']],
    ])
    expect(given(opens, act('ListStockTake', { items: [] }, 'practice')).state.ending?.how).toBe('nothing')
  })

  it('lists a long ledger in pieces, and has it counted once all of it is there', () => {
    const first = act('ListStockTake', { items: [listed(one, 'R8-資-001')], more: true }, 'practice')
    expect(given(opens, first).state).toMatchObject({ stage: 'listing', ending: null, tasks: { open: [] } })
    given(opens, first)
      .when(counts(['item-1', 'found']))
      .thenRefuses('wrong-step', setting, { step: 'listing', needs: ['counting'] })
    const all = given(opens, first, act('ListStockTake', { items: [listed(two, 'R8-資-002')] }, 'practice')).state
    expect(all.stage).toBe('counting')
    expect(all.items.map(({ id, listed: { asset: of } }) => [id, of])).toEqual([
      ['item-1', one],
      ['item-2', two],
    ])
    expect(all.tasks.open.map(({ kind }) => kind)).toEqual(['count-assets'])
    // What went while it was listed leaves what was listed before.
    const rest = given(opens, first, act('ListStockTake', { items: [] }, 'practice')).state
    expect([rest.stage, rest.items.length, rest.tasks.open.length]).toEqual(['counting', 1, 1])
  })

  it('costs a count and its rows no more for each item than for the first', () => {
    const cost = (items: number): number => {
      const all = Array.from({ length: items }, (_, nth) => listed(one, `R8-資-${nth}`))
      const { state } = given(opens, act('ListStockTake', { items: all }, 'practice'))
      const said = state.items.map(({ id }) => ({ item: id, outcome: 'missing', place: '', note: '' }))
      const counted = { counts: said, by: { person: '', name: '', post: '', at: '' } } as never
      const tasks = state.items.map(({ id }) => ({ kind: 'settle-difference', about: id, askedOf: [], due: '' }))
      const settling = { ...state, tasks: { ...state.tasks, open: tasks } } as unknown as typeof state
      const tries = Array.from({ length: 3 }, () => {
        const began = process.cpuUsage()
        stockTakeEvolve.AssetsCounted(state, counted, {} as never)
        stockTake.registers['counts']?.rows(settling)
        return process.cpuUsage(began).user + 5_000
      })
      return Math.min(...tries)
    }
    cost(300)
    expect(cost(4_800) / cost(600)).toBeLessThan(24)
  })

  it('keeps all that was said of an item, and the last holds', () => {
    const { state } = given(opens, lists, counts(['item-1', 'missing']), counts(['item-1', 'found']))
    expect(state.items[0]?.counts.map(({ outcome }) => outcome)).toEqual(['missing', 'found'])
    expect(stockTake.registers['counts']?.rows(state).map(({ stage }) => stage)).toEqual(['found', 'uncounted'])
  })

  it('is finished by the head when all is counted, and is over where nothing differs', () => {
    given(opens, lists, counts(['item-1', 'found']))
      .when(finishes)
      .thenRefuses('stock-not-counted', setting, { open: 1 })
    const { state } = given(opens, lists, counts(['item-1', 'found'], ['item-2', 'found']), finishes)
    expect([state.stage, state.ending?.how, state.tasks.open]).toEqual(['closed', 'completed', []])
  })

  it('says where something was that was elsewhere, and of nothing else than it listed', () => {
    given(opens, lists)
      .when(counts(['item-1', 'elsewhere']))
      .thenRefuses('stock-place-missing', setting, { field: 'counts.0.place', value: 'R8-資-001 写し' })
    given(opens, lists)
      .when(counts(['item-9', 'found']))
      .thenRefuses('stock-item-unknown', setting, { field: 'counts', part: 'item-9' })
  })

  it('follows a loss to its report in the asset’s own case', () => {
    const past = [opens, lists, counts(['item-1', 'found'], ['item-2', 'missing']), finishes]
    expect(given(...past).state.tasks.open.map(({ kind, about }) => [kind, about])).toEqual([
      ['settle-difference', 'item-2'],
    ])
    given(...past)
      .when(settles('loss-reported', { [two]: kept }))
      .thenRefuses('stock-not-settled', setting, { field: 'how', how: 'loss-reported' })
    expect(given(...past, settles('loss-reported', { [two]: lost })).state.stage).toBe('closed')
  })

  it('says where what was missing turned up, for the ledger doesn’t', () => {
    const past = [opens, lists, counts(['item-1', 'found'], ['item-2', 'missing']), finishes]
    const found = (note: string) =>
      act('SettleStockDifference', { item: 'item-2', how: 'found-later', note }, 'staff', { [two]: kept })
    given(...past)
      .when(found('　'))
      .thenRefuses('field-invalid', setting, { field: 'note', problem: 'empty' })
    expect(given(...past, found('別の棚にあった。')).state.stage).toBe('closed')
  })

  it('follows what was elsewhere to its new place in the ledger', () => {
    const past = [opens, lists, counts(['item-1', 'found'], ['item-2', 'elsewhere', '書庫']), finishes]
    given(...past)
      .when(settles('moved', { [two]: kept }))
      .thenRefuses('stock-not-settled', setting, { field: 'how', how: 'moved' })
    const moved = { ...kept, item: { ...kept.item!, place: '書庫' } }
    expect(asset.isClosed(moved)).toBe(false)
    expect(given(...past, settles('moved', { [two]: moved })).state.stage).toBe('closed')
  })
})

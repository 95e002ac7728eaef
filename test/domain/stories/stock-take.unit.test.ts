import { expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { officesWithAssets, stockTakesOfTheYear } from '../../../domain/stock-take/yearly.ts'
import * as assets from '../../support/asset-acts.ts'
import { asWaiting, type Who } from '../../support/rules.ts'
import { act, keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'

const asset = (nth: number) => `asset/10000000-0000-4000-8000-00000000000${nth}` as CaseId
const kept = assets.given(assets.registers()).state
const lost = assets.given(assets.registers(), assets.loses()).state
const gone = assets.given(assets.registers(), assets.loses(), assets.follows(), assets.writesOff()).state
const inArchive = assets.given(assets.registers({ place: '書庫' })).state

/** What the stock-take sees of the items as the story goes on. */
const says =
  (states: { readonly [id: string]: object } = {}) =>
  (type: string, data: object, by: Who = 'staff', at = '2026-09-10 10:00') =>
    act(type, data, by, at, { others: { ...asWaiting, state: (id) => states[id] ?? null } })
const listed = (nth: number) => ({
  asset: asset(nth),
  label: `R8-資-00${nth}`,
  name: `写し ${nth}`,
  place: '窓口裏の耐火金庫',
  quantity: nth,
})
const counts = (...rows: readonly (readonly [number, string, string?])[]) => ({
  counts: rows.map(([nth, outcome, place = '']) => ({ item: `item-${nth}`, outcome, place, note: '' })),
})
const settles = (nth: number, how: string, note = how === 'found-later' ? '別の棚にあった。' : '') => ({
  item: `item-${nth}`,
  how,
  note,
})

it('a stock-take of the year: counted, finished, and each difference followed to its end (operational setting)', async () => {
  const here = says()
  const items = [1, 2, 3, 4, 5, 6].map(listed)
  await keepsStory('stock-take', 'year', [
    here('ListStockTake', { items: [] }, 'practice'),
    here('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice', '2026-09-01 09:00'),
    here('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice', '2026-09-01 09:00'),
    here('ListStockTake', { items }, 'practice', '2026-09-01 09:01'),
    here('CountAssets', counts([1, 'found'], [9, 'found'])),
    here('CountAssets', counts([1, 'found'], [2, 'elsewhere', ' '])),
    here('CountAssets', counts([1, 'missing'], [2, 'elsewhere', '書庫']), 'otherStaff'),
    here('CountAssets', counts([1, 'missing'], [2, 'elsewhere', '書庫'])),
    here('FinishStockTake', { note: '' }, 'head'),
    here('CountAssets', counts([3, 'unknown'], [4, 'missing'], [5, 'elsewhere', '倉庫'])),
    here('CountAssets', counts([1, 'found'], [6, 'found'])),
    here('CountAssets', counts([6, 'missing'])),
    here('FinishStockTake', { note: '' }, 'staff'),
    taskActs.reminds('finish-stock-take-1', '2026-09-20 09:00'),
    here('FinishStockTake', { note: '立会い 1名' }, 'head'),
    here('SettleStockDifference', settles(1, 'found-later')),
    here('SettleStockDifference', settles(2, 'moved')),
    says({ [asset(2)]: kept })('SettleStockDifference', settles(2, 'moved')),
    says({ [asset(2)]: kept })('SettleStockDifference', settles(2, 'found-later')),
    says({ [asset(2)]: inArchive })('SettleStockDifference', settles(2, 'moved', '台帳を改めた')),
    says({ [asset(3)]: lost })('SettleStockDifference', settles(3, 'found-later')),
    says({ [asset(3)]: kept })('SettleStockDifference', settles(3, 'moved')),
    says({ [asset(3)]: inArchive })('SettleStockDifference', settles(3, 'moved')),
    says({ [asset(4)]: kept })('SettleStockDifference', settles(4, 'loss-reported')),
    says({ [asset(4)]: lost })('SettleStockDifference', settles(4, 'loss-reported')),
    says({ [asset(5)]: inArchive })('SettleStockDifference', settles(5, 'moved')),
    says({ [asset(5)]: gone })('SettleStockDifference', settles(5, 'loss-reported')),
    taskActs.escalates('settle-difference-5', '2026-10-10 09:00'),
    says({ [asset(6)]: kept })('SettleStockDifference', settles(6, 'found-later'), 'otherStaff'),
    says({ [asset(6)]: kept })('SettleStockDifference', settles(6, 'found-later')),
    says({ [asset(6)]: kept })('SettleStockDifference', settles(6, 'found-later')),
  ])
})

it('one that an office begins besides, and finds all; and one where nothing stands in the ledger', async () => {
  const here = says()
  const begins = (office: string, by: Who) => here('BeginStockTake', { office }, by, '2026-04-01 00:00')
  await keepsStory('stock-take', 'begun', [
    begins('heiwa', 'staff'),
    begins('citizen', 'outsider'),
    begins('citizen', 'staff'),
    here('ListStockTake', { items: [listed(1), listed(2)] }, 'practice', '2026-04-01 00:01'),
    here('CountAssets', counts([2, 'missing'])),
    here('CountAssets', counts([1, 'found'], [2, 'found'])),
    here('FinishStockTake', { note: '' }, 'head'),
  ])
  await keepsStory('stock-take', 'nothing', [
    begins('heiwa', 'otherHead'),
    here('ListStockTake', { items: [] }, 'practice', '2026-04-01 00:01'),
    here('CountAssets', counts([1, 'found']), 'otherStaff'),
  ])
})

it('begins in each office with assets, from the month of the setting to the end of the fiscal year', () => {
  const rules = rulesOn(templateBook, day('2026-09-01'))
  expect(officesWithAssets(rules.guideline)).toEqual(['digital-promotion', 'citizen', 'sobue', 'heiwa'])
  // A guideline that has let a post go has no office for it.
  expect(officesWithAssets({ ...rules.guideline, posts: [] })).toEqual([
    'digital-promotion',
    'citizen',
    'sobue',
    'heiwa',
  ])
  expect(officesWithAssets({ ...rules.guideline, requesting: [], posts: [] })).toEqual([])
  const begun = (today: string, since: string) => stockTakesOfTheYear(day(today), rules, day(since))
  expect(begun('2026-09-01', '2026-08-01').map(({ key, command }) => [key, command])).toEqual(
    ['digital-promotion', 'citizen', 'sobue', 'heiwa'].map((office) => [
      `${office}/2026`,
      { type: 'OpenStockTake', data: { office, fiscalYear: 2026 } },
    ]),
  )
  expect(begun('2026-08-31', '2026-08-01')).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { formFields, formLimits } from '../../api/requests/posted-form.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { StockTakeCommand } from '../../domain/stock-take/commands.ts'
import type { StockTakeState } from '../../domain/stock-take/state.ts'
import { stockTake } from '../../domain/stock-take/stock-take.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { valuesPosted } from '../../web/forms/form-values.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { document } from '../../web/layout.tsx'
import { countSheet } from '../../web/stock-take/count-sheet.tsx'
import { stockTakePages } from '../../web/stock-take/stock-take-pages.tsx'
import { sentenceOf } from '../../web/tell-history.ts'
import { givenFor, type Act } from '../support/given.ts'
import { rulesAt, type Who } from '../support/rules.ts'
import { uiFor } from './every-page.tsx'

const given = givenFor(stockTake.decider)
const act = (type: StockTakeCommand['type'], data: object, by: Who = 'staff'): Act<StockTakeCommand> => ({
  command: { type, data } as StockTakeCommand,
  rules: rulesAt('2026-09-10 10:00', by),
})
const assetOf = (nth: number) => `asset/10000000-0000-4000-8000-${String(nth).padStart(12, '0')}` as CaseId
const numbered = (nth: number) => `R8-資-${String(nth).padStart(4, '0')}`
const items = Array.from({ length: 1_200 }, (_, at) => ({
  asset: assetOf(at + 1),
  label: numbered(at + 1),
  name: '端末',
  place: `書庫${(at % 12) + 1}`,
  quantity: 1,
}))
const counted = (...rows: readonly (readonly [nth: number, outcome: string])[]) =>
  act('CountAssets', {
    counts: rows.map(([nth, outcome]) => ({ item: `item-${nth}`, outcome, place: '', note: '' })),
  })
const after = (...acts: readonly Act<StockTakeCommand>[]): StockTakeState =>
  given(
    act('OpenStockTake', { office: 'citizen', fiscalYear: 2026 }, 'practice'),
    act('ListStockTake', { items }, 'practice'),
    ...acts,
  ).state
const id = 'stock-take/20000000-0000-4000-8000-000000000001' as CaseId
const pages = anyPages(stockTakePages)
const ui = uiFor('ja', 'staff', '2026-09-10 11:00')
const viewOf = (state: StockTakeState, asked: Readonly<Record<string, string>>) => ({
  id,
  version: 5,
  state: state as unknown as CaseState,
  permissions: { CountAssets: { may: true as const, as: null } },
  asked,
})
const form = async (
  state: StockTakeState,
  asked: Readonly<Record<string, string>> = {},
  sent: SentForm | null = null,
) => document(actPage({ ui, pages, view: viewOf(state, asked), type: 'CountAssets', commandId: 'c', sent }))

/** The rows of a form: the number under which each is sent, its item, and what is chosen. */
const rowsIn = (html: string) =>
  html
    .split('<fieldset')
    .slice(1)
    .map((row) => ({
      sentAs: Number(/name="CountAssets\.counts\.(\d+)\.item"/.exec(row)?.[1]),
      item: /\.item" value="([^"]+)"/.exec(row)?.[1],
      label: /R8-資-\d+/.exec(row)?.[0],
      chosen: /value="([a-z]*)" checked/.exec(row)?.[1],
    }))

/** What a browser sends of a form with these results chosen, by the item. */
const sentBy = (html: string, chosen: Readonly<Record<string, string>>): [string, string][] => [
  ['type', 'CountAssets'],
  ...rowsIn(html).flatMap(({ sentAs, item = '' }): [string, string][] =>
    Object.entries({ item, outcome: chosen[item] ?? '', place: '', note: '' }).map(([name, value]) => [
      `CountAssets.counts.${sentAs}.${name}`,
      value,
    ]),
  ),
]
const came = (entries: readonly (readonly [string, string])[], more: Partial<SentForm> = {}): SentForm => ({
  chosen: 'CountAssets',
  values: valuesPosted(entries),
  errors: {},
  refusal: null,
  stale: false,
  ...more,
})

describe('counting 1,200 assets (operational setting)', () => {
  it('goes fifty at a time, on a form that is taken, each under its number in the ledger', async () => {
    const state = after(counted([1, 'found'], [3, 'missing']))
    const html = await form(state)
    expect(new TextEncoder().encode(html).length).toBeLessThan(120 * 1024)
    expect(rowsIn(html)).toHaveLength(50)
    expect(rowsIn(html).slice(0, 2)).toEqual([
      { sentAs: 1, item: 'item-2', label: numbered(2), chosen: '' },
      { sentAs: 3, item: 'item-4', label: numbered(4), chosen: '' },
    ])
    const last = await form(state, { q: numbered(1_200) })
    expect(rowsIn(last)).toEqual([{ sentAs: 1_199, item: 'item-1200', label: numbered(1_200), chosen: '' }])
    const body = new URLSearchParams(sentBy(last, { 'item-1200': 'found' })).toString()
    const read = formFields(new TextEncoder().encode(body))
    if ('code' in read) throw new Error(read.code)
    expect(readCommandForm(read).data).toEqual({
      counts: [{ item: 'item-1200', outcome: 'found', place: '', note: '' }],
    })
    expect(sentBy(html, {}).length).toBeLessThan(formLimits.fields / 4)
  })

  it('shows what one asks for: a place, words, what comes after, what was found; and what there is to choose', async () => {
    const state = after(counted([2, 'found'], [14, 'missing']))
    const there = await form(state, { place: '書庫2' })
    expect(
      rowsIn(there)
        .map(({ label }) => label)
        .slice(0, 2),
    ).toEqual([numbered(26), numbered(38)])
    expect(there).toContain('書庫2（未確認98／100件）')
    expect(there).toContain(
      'action="/cases/stock-take/20000000-0000-4000-8000-000000000001/commands?place=%E6%9B%B8%E5%BA%AB2"',
    )
    expect(there).toContain('place=%E6%9B%B8%E5%BA%AB2&amp;after=613')
    const later = await form(state, { place: '書庫2', after: '613' })
    expect(
      rowsIn(later)
        .map(({ label }) => label)
        .slice(0, 1),
    ).toEqual([numbered(626)])
    expect(rowsIn(await form(state, { stands: 'missing' })).map(({ label }) => label)).toEqual([numbered(14)])
    expect(rowsIn(await form(state, { q: 'ｒ8-資-0300　端末' })).map(({ label }) => label)).toEqual([numbered(300)])
    expect(await form(state, { q: 'nothing' })).toContain('未確認のもの（1198件）を表示する')
    // Where nothing follows any more it begins anew, so that whoever goes on recording comes to what was left out.
    expect(rowsIn(await form(state, { after: '1199' }))[0]?.label).toBe(numbered(1))
  })

  it('comes back with the rows that were sent, each value beside its own asset, whatever others counted meanwhile', async () => {
    const entries = sentBy(await form(after()), { 'item-1': 'found', 'item-3': 'missing' })
    const html = await form(after(counted([1, 'missing'], [2, 'found'])), {}, came(entries, { stale: true }))
    const rows = rowsIn(html)
    expect(rows).toHaveLength(50)
    expect(rows.slice(0, 4).map(({ item, chosen }) => [item, chosen])).toEqual([
      ['item-1', 'found'],
      ['item-2', ''],
      ['item-3', 'missing'],
      ['item-4', ''],
    ])
    expect(html).toContain('記録済み：なし（')
    // A form of the release before numbered them by their place among the uncounted.
    const older = came([
      ['CountAssets.counts.0.item', 'item-3'],
      ['CountAssets.counts.0.outcome', 'missing'],
      ['CountAssets.counts.1.item', 'item-9999'],
      ['CountAssets.counts.1.outcome', 'found'],
    ])
    expect(rowsIn(await form(after(), {}, older))).toEqual([
      { sentAs: 0, item: 'item-3', label: numbered(3), chosen: 'missing' },
    ])
  })

  it('puts "found" to all that is left open by a button, without script too, and never over what was said', async () => {
    const state = after(counted([2, 'missing']))
    const html = await form(state, { q: '書庫2', stands: 'counted' })
    expect(html).toContain('name="show" value="rest-found"')
    const entries = sentBy(await form(after()), { 'item-3': 'unknown' })
    const shown = rowsIn(await form(state, {}, came([...entries, ['show', 'rest-found']])))
    expect(shown.slice(0, 4).map(({ item, chosen }) => [item, chosen])).toEqual([
      ['item-1', 'found'],
      ['item-2', ''],
      ['item-3', 'unknown'],
      ['item-4', 'found'],
    ])
  })
})

describe('what a stock-take of 1,200 assets shows', () => {
  const shownCase = async (asked: Readonly<Record<string, string>>) =>
    document(
      casePage({
        ui: { ...ui, here: `/cases/${id}` },
        pages,
        view: { ...viewOf(after(counted([7, 'missing'])), asked), history: [] },
        show: undefined,
        order: undefined,
      }),
    )

  it('is fifty items at a time, and leads to no more cases than these', async () => {
    const html = await shownCase({})
    expect(html.match(/<th scope="row">/g)).toHaveLength(50)
    expect(html).toContain('1200件のうち50件を表示')
    expect(html).toContain(`/cases/${id}?after=49#items`)
    expect(await shownCase({ after: '49' })).toContain(numbered(100))
    expect(pages.leadsTo?.(after() as unknown as CaseState, {})).toEqual(
      Array.from({ length: 50 }, (_, nth) => assetOf(nth + 1)),
    )
  })

  it('calls an asset in its history by label and name, for nothing that it shows has the number', () => {
    const names = stockTakePages.namesIn?.(ui, [], after(counted([3, 'missing'])))
    const data = { item: 'item-3', how: 'found' }
    expect(sentenceOf(ui, { type: 'StockTakeDifferenceSettled', article: 'Art. 17(2)', data }, names)).toContain(
      `${numbered(3)} 端末`,
    )
  })

  it('has all that is left to count on paper, place by place', async () => {
    const state = after(counted([1, 'found']))
    const all = await document(countSheet({ ui, id, state, asked: {} }))
    expect(all.match(/<h2>/g)).toHaveLength(12)
    expect(all.match(/□ あり/g)).toHaveLength(1_199)
    expect(all.indexOf('<h2>書庫2<')).toBeLessThan(all.indexOf('<h2>書庫10<'))
    const one = await document(countSheet({ ui, id, state, asked: { place: '書庫1' } }))
    expect(one.match(/□ あり/g)).toHaveLength(99)
    expect(one).not.toContain(numbered(1))
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createListAssets } from '../../activities/stock-take/list-assets.ts'
import { act } from '../../db/act/act.ts'
import { recordClock } from '../../db/kept/record-clock.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { caseId, type CaseId, type PersonId } from '../../domain/kernel/ids.ts'
import type { StockTakeState } from '../../domain/stock-take/state.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'

let city: CityApp
let staff: Browser
const stream = caseId('stock-take', randomUUID()) as CaseId
const inAll = 5_001
const place = '書庫 & 3階'

beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
  await city.owner.query(
    `insert into register_rows (procedure, register, stream, item, fiscal_year, series, serial, title, search, offices,
      readers, for_council, stage, opened_at, holders, cells)
    select 'asset', 'ledger', 'asset/10000000-0000-4000-8000-' || lpad(nth::text, 12, '0'), '', 2026, '資', nth,
      case when nth < 900 then repeat('𠮷', 190) || nth else '端末' end,
      '', '{citizen}', '{}', true, 'kept', now(), '{}',
      jsonb_build_object('quantity', 1, 'place', case when nth % 100 = 0 then $2 else '執務室' end)
    from generate_series(1, $1) as nth`,
    [inAll, place],
  )
})
afterAll(() => city.end())

const record = () => ({ pool: city.surroundings.writes, timeSkipping: false })
const stateOf = async () => (await oneCase<StockTakeState>(city.pool, stream))!.state
const textOf = async (path: string) => {
  const answer = await staff.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

/** What a browser sends of a form on which these results are chosen, by the item. */
const sentBy = (html: string, results: Readonly<Record<string, string>>): [string, string][] => [
  ...[...html.matchAll(/name="(commandId|version|task|type)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  ),
  ...[...html.matchAll(/name="(CountAssets\.counts\.\d+)\.item" value="([^"]*)"/g)].flatMap(
    ([, row = '', item = '']): [string, string][] => [
      [`${row}.item`, item],
      [`${row}.outcome`, results[item] ?? ''],
      [`${row}.place`, ''],
      [`${row}.note`, ''],
    ],
  ),
]
const actionIn = (html: string) =>
  (/<form method="post" action="([^"]*)" data-guard/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

describe('a stock-take of more than five thousand assets (operational setting)', () => {
  it('lists every one of them, in pieces, and once', async () => {
    const by = { person: city.people['staff']?.id as PersonId, via: { by: 'session' } } as const
    const begins = { type: 'BeginStockTake', data: { office: 'citizen' } }
    const begun = await act(record(), { stream, command: begins, id: randomUUID(), origin: 'web', by })
    expect(begun).toMatchObject({ kind: 'done' })
    const { listAssets } = createListAssets({ record: record(), poke: { lettersWritten: () => {} } })
    const now = await recordClock(city.pool)
    expect(await listAssets({ stream, now })).toBe('done')
    const { stage, items, tasks } = await stateOf()
    expect([stage, items.length, tasks.open.map(({ kind }) => kind)]).toEqual(['counting', inAll, ['count-assets']])
    expect(new Set(items.map(({ listed }) => listed.asset)).size).toBe(inAll)
    expect(items.at(-1)).toMatchObject({ id: `item-${inAll}`, listed: { label: expect.stringContaining('5001') } })
    expect(await listAssets({ stream, now })).toBe('nothing-to-list')
  })

  it('is counted where one stands, and the form comes back for what is left there', async () => {
    const task = `/cases/${stream}/tasks/count-assets-1`
    const html = await textOf(`${task}?${new URLSearchParams({ place }).toString()}`)
    const sent = sentBy(html, { 'item-200': 'found', 'item-300': 'missing' })
    expect(sent.filter(([name]) => name.endsWith('.item'))).toHaveLength(50)
    const answer = await staff.postForm(actionIn(html), sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${task}?${new URLSearchParams({ place }).toString()}`,
    ])
    const { items } = await stateOf()
    expect([items[199], items[299]].map((one) => one?.counts.map(({ outcome }) => outcome))).toEqual([
      ['found'],
      ['missing'],
    ])
    const after = await textOf(answer.headers.get('location') ?? '')
    expect(sentBy(after, {}).filter(([name]) => name.endsWith('.item'))).toHaveLength(48)
  })

  it('takes the last one, too, and an act’s own page goes on with the rest', async () => {
    const html = await textOf(`/cases/${stream}/acts/CountAssets?q=5001`)
    const answer = await staff.postForm(actionIn(html), sentBy(html, { 'item-5001': 'found' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/cases/${stream}/acts/CountAssets?q=5001`])
    expect((await stateOf()).items.at(-1)?.counts).toHaveLength(1)
  })

  it('is shown fifty at a time, with a sheet of all that is left at a place', async () => {
    const page = await textOf(`/cases/${stream}?stands=missing`)
    expect(page.match(/<th scope="row">/g)).toHaveLength(1)
    expect((await textOf(`/cases/${stream}`)).match(/<th scope="row">/g)).toHaveLength(50)
    const sheet = await textOf(`/cases/${stream}/sheet?${new URLSearchParams({ place }).toString()}`)
    expect(sheet.match(/□ あり/g)).toHaveLength(48)
    expect((await (await city.as('otherStaff')).get(`/cases/${stream}/sheet`)).status).toBe(404)
    expect((await city.anonymous.get(`/cases/${stream}/sheet`)).status).toBe(303)
  })
})

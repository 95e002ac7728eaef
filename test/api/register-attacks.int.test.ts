import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { streamFor } from '../../activities/stream-for.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { csvLines } from '../../web/csv.ts'
import { ja } from '../../web/messages/ja.ts'
import { inShiftJis } from '../../web/shift-jis.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { until } from '../support/until.ts'

let city: CityApp
let head: Browser
const today = wallDay()

beforeAll(async () => {
  city = await cityApp()
  await city.owner.query(
    "insert into post_assignments (person, post, from_day) values ($1, 'digital-promotion-head', '2020-04-01')",
    [city.people['secretariat']?.id],
  )
  head = await city.as('head')
})
afterAll(() => city.end())

const upload = async (browser: Browser, address: string, bytes: Uint8Array<ArrayBuffer>, name = '台帳.csv') => {
  const body = new FormData()
  body.append('table', new File([bytes], name))
  return browser.raw(address, { method: 'POST', body, headers: { origin: publicUrl, 'sec-fetch-site': 'same-origin' } })
}
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const tableOf = async (
  address: string,
  order: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
) => {
  const template = (await (await head.get(`${address}/template?format=csv`)).text()).replace('\uFEFF', '').trim()
  const headings = template.split(',')
  expect(headings).toHaveLength(order.length)
  return csvLines([headings, ...rows.map((row) => order.map((name) => row[name] ?? ''))])
}
/** Records what was checked, and waits until all of it is in. */
const recorded = async (address: string, page: string): Promise<string> => {
  const sha = /name="sha256" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
  const maps = [...page.matchAll(/name="(map\.[^"]+)">(.*?)<\/select>/gs)].map(
    ([, name = '', inner = '']) => [name, /value="(\d+)" selected/.exec(inner)?.[1] ?? ''] as const,
  )
  const answer = await head.postForm(`${address}/record`, [['sha256', sha], ...maps])
  expect(answer.status).toBe(303)
  let shown = ''
  await until(async () => {
    shown = await (await head.get(answer.headers.get('location') ?? '')).text()
    return shown.includes(ja.imports.over)
  })
  return shown
}

const permits = '/registers/entry-permit/permits/import'
const permitOrder = (
  'office room entrant contract company worker workerKana purpose fromOn untilOn fromTime ' +
  'untilTime accompanied companion conditions idNumber key card badge number permittedOn source'
).split(' ')
const permit = (over: Readonly<Record<string, string>> = {}) => ({
  office: '市民課',
  room: '市民課 統合端末の設置場所',
  entrant: 'staff@city.test',
  purpose: '窓口の事務',
  fromOn: today,
  untilOn: today,
  number: '第1号',
  permittedOn: today,
  source: '入室許可台帳',
  ...over,
})
const counted = async (procedure: string): Promise<number> =>
  (await city.pool.query<{ n: number }>('select count(*)::int as n from cases where procedure = $1', [procedure]))
    .rows[0]?.n ?? 0

describe('two rows of one person in a file of permits', () => {
  it('come in as one permit: the second is told and not recorded, and neither is it by the same file again', async () => {
    const rooms = await city.pool.query<{ n: number }>('select count(*)::int as n from events')
    const rows = [permit(), permit({ number: '第2号' })]
    const file = utf8(await tableOf(permits, permitOrder, rows))
    const page = await (await upload(head, permits, file)).text()
    expect(page).toContain(ja.imports.found(1, 1, 0))
    expect((await city.pool.query<{ n: number }>('select count(*)::int as n from events')).rows).toEqual(rooms.rows)
    expect(page).toContain(ja.imports.sameAsRow(2))
    await recorded(permits, page)
    expect(await counted('entry-permit')).toBe(1)
    expect(await (await upload(head, permits, file)).text()).toContain(ja.imports.found(0, 1, 1))
    expect(await counted('entry-permit')).toBe(1)
  })
})

describe('a file of hundreds of permits', () => {
  /** What the record was asked of the rows, by its statements' names, until a file was looked at; and its page then. */
  const lookedAt = async (count: number) => {
    const rows = Array.from({ length: count }, (_, nth) => permit({ number: `第${nth}号`, idNumber: `ID-${nth}` }))
    const file = utf8(await tableOf(permits, permitOrder, rows))
    const query = vi.spyOn(city.surroundings.dear.pool, 'query')
    const answer = await upload(head, permits, file)
    const page = answer.headers.get('location')
    let shown = await answer.text()
    if (page !== null)
      await until(async () => {
        shown = await (await head.get(page)).text()
        return !shown.includes(ja.imports.looking)
      })
    const names = () => query.mock.calls.map(([asked]) => (asked as { readonly name?: string }).name ?? '')
    const ofRows = names().filter((name) => ['claimers', 'people-now'].includes(name))
    query.mockClear()
    if (page !== null) expect(await (await head.get(page)).text()).toContain(ja.imports.what)
    const again = names().filter((name) => ['claimers', 'people-now', 'people-by-name'].includes(name))
    query.mockRestore()
    return { answered: answer.status, shown, ofRows, again }
  }

  it('asks the record of two hundred rows at once, in the background, and of none again when its page is', async () => {
    const few = await lookedAt(100)
    expect([few.answered, new Set(few.ofRows)]).toEqual([200, new Set(['claimers', 'people-now'])])
    const many = await lookedAt(800)
    expect(many.answered).toBe(303)
    expect(many.shown).toContain(ja.imports.found(0, 800, 0))
    // One by one they were two questions a row. What is asked for in one turn is asked together; how many turns that
    // takes is the machine's affair.
    expect(few.ofRows.length).toBeLessThanOrEqual(100 / 5)
    expect(many.ofRows.length).toBeLessThanOrEqual(800 / 5)
    expect(many.again).toEqual([])
  })
})

const ledger = '/registers/asset/ledger/import'
const assetOrder = (
  'office kind name room place quantity serial personal confidentiality integrity availability ' +
  'acquiredOn leaseEndsOn method contract note keptUntil paper datedOn'
).split(' ')
const item = (over: Readonly<Record<string, string>> = {}) => ({
  office: '市民課',
  kind: '帳票',
  name: '申請書つづり',
  place: '書庫',
  quantity: '1',
  confidentiality: '高',
  integrity: '高',
  availability: '中',
  paper: '帳票管理簿',
  datedOn: '2026-03-31',
  ...over,
})

describe('a file that means harm', () => {
  it('1e999 and its like are no number, in any way of writing', async () => {
    const kind = (await (await head.get('/begin/asset/BringInAsset')).text()).match(
      />([^<>]*帳票[^<>]*)<\/option>/,
    )?.[1]
    const rows = ['1e999', '-1', '１ｅ９', '0x10', 'Infinity', '9'.repeat(400)].map((quantity) =>
      item({ quantity, kind: kind ?? '' }),
    )
    const page = await (await upload(head, ledger, utf8(await tableOf(ledger, assetOrder, rows)))).text()
    expect(page).toContain(ja.imports.found(0, rows.length, 0))
    expect(await counted('asset')).toBe(0)
  })

  it('a formula stays the text that it is: kept as written, and plain text in every file that goes out', async () => {
    const kind = (await (await head.get('/begin/asset/BringInAsset')).text()).match(
      />([^<>]*帳票[^<>]*)<\/option>/,
    )?.[1]
    const rows = ["=cmd|'/c calc'!A1", '@SUM(1)', '＝1+1'].map((name) => item({ name, kind: kind ?? '' }))
    await recorded(ledger, await (await upload(head, ledger, utf8(await tableOf(ledger, assetOrder, rows)))).text())
    const { rows: kept } = await city.pool.query<{ title: string }>(
      "select title from cases where procedure = 'asset' order by title",
    )
    expect(new Set(kept.map(({ title }) => title))).toEqual(new Set(rows.map(({ name }) => name)))
    const out = await (await head.get('/registers/asset/ledger.csv')).text()
    for (const { name } of rows) expect(out).toMatch(new RegExp(`['\t]${name.replaceAll(/[|()$+.*?^\\]/g, '\\$&')}`))
    expect(out).not.toMatch(/(?:^|,|\n)"?[=@＝]/)
  })

  it('Shift_JIS with ①㈱髙 comes in as the characters that it has, and goes out again as the same bytes', async () => {
    const kind = (await (await head.get('/begin/asset/BringInAsset')).text()).match(
      />([^<>]*帳票[^<>]*)<\/option>/,
    )?.[1]
    const name = '①㈱髙﨑の帳票Ⅲ'
    const table = await tableOf(ledger, assetOrder, [item({ name, kind: kind ?? '' })])
    const { bytes } = inShiftJis(table)
    await recorded(ledger, await (await upload(head, ledger, Uint8Array.from(bytes))).text())
    const { rows: kept } = await city.pool.query('select title from cases where title = $1', [name])
    expect(kept).toHaveLength(1)
    const out = Buffer.from(await (await head.get('/registers/asset/ledger.csv?format=sjis')).arrayBuffer())
    expect(out.includes(Buffer.from(inShiftJis(name).bytes))).toBe(true)
  })
})

describe('Art. 7(2) a special admission to a place of terminals (level 1)', () => {
  const fiscalYear = fiscalYearOf(today)
  const level1 = streamFor('entry-log', `terminals-citizen/${fiscalYear}`)

  it('has no ledger by the page, by the API, nor by a file of passages', async () => {
    const keeper = await city.as('secretariat')
    const before = await city.events()
    const form = await keeper.postForm('/begin/entry-log/OpenEntryLog', [
      ['type', 'OpenEntryLog'],
      ['commandId', randomUUID()],
      ['version', '0'],
      ['OpenEntryLog.room', 'terminals-citizen'],
      ['OpenEntryLog.fiscalYear', String(fiscalYear)],
    ])
    expect([form.status, (await form.text()).includes('管理簿')]).toEqual([422, true])
    const opening = { id: level1.split('/')[1], data: { room: 'terminals-citizen', fiscalYear } }
    const api = await keeper.postJson('/api/entry-log', opening)
    expect([api.status, ((await api.json()) as { code: string }).code]).toEqual([422, 'room-keeps-no-ledger'])
    const admission = { id: randomUUID(), command: { type: 'AdmitSpecially', data: {} } }
    expect((await keeper.postJson(`/api/${level1}/commands`, admission)).status).toBeGreaterThanOrEqual(400)
    expect((await upload(keeper, `/cases/${level1}/import`, utf8('日時,入退,ID\n'))).status).toBe(404)
    expect(await city.events()).toBe(before)
  })
})

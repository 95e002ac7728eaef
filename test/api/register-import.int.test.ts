import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeXlsx } from 'hucre'
import { broughtInBy } from '../../db/read-models/brought-in.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { csvLines } from '../../web/csv.ts'
import { ja } from '../../web/messages/ja.ts'
import { inShiftJis } from '../../web/shift-jis.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { publicUrl } from '../support/city-app.ts'
import { until } from '../support/until.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let head: Browser
const address = '/registers/asset/ledger/import'
const kind = reiwa5.assetKinds.find(({ ja: name }) => name.includes('帳票')) ?? reiwa5.assetKinds[0]!

beforeAll(async () => {
  city = await cityApp()
  head = await city.as('head')
})
afterAll(() => city.end())

const upload = (browser: Browser, bytes: Uint8Array<ArrayBuffer>, name = '台帳.csv'): Promise<Response> => {
  const body = new FormData()
  body.append('table', new File([bytes], name))
  return browser.raw(address, { method: 'POST', body, headers: { origin: publicUrl, 'sec-fetch-site': 'same-origin' } })
}
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
/** The row of an item: values by the field's path, in the order of the headings that the template has. */
const headings = async (): Promise<readonly string[]> => {
  const text = await (await head.get(`${address}/template?format=csv`)).text()
  return text.replace('\ufeff', '').trim().split(',')
}
const item = (over: Readonly<Record<string, string>> = {}) => ({
  office: '市民課',
  kind: kind.ja,
  name: '申請書つづり',
  place: '窓口の後ろの書庫',
  quantity: '1,200',
  confidentiality: '高',
  integrity: '高',
  availability: '中',
  acquiredOn: 'R5.4.1',
  paper: '帳票管理簿（令和7年度）',
  datedOn: '令和8年3月31日',
  ...over,
})
const order = ['office', 'kind', 'name', 'room', 'place', 'quantity', 'serial', 'personal'] as const
const rest = [
  'confidentiality',
  'integrity',
  'availability',
  'acquiredOn',
  'leaseEndsOn',
  'method',
  'contract',
  'note',
] as const
const cellsOf = (row: Readonly<Record<string, string>>): readonly string[] =>
  [...order, ...rest, 'keptUntil', 'paper', 'datedOn'].map((name) => row[name] ?? '')
const csv = async (...rows: readonly Readonly<Record<string, string>>[]) =>
  csvLines([await headings(), ...rows.map(cellsOf)])

const count = async (): Promise<number> =>
  (await city.pool.query<{ n: number }>(`select count(*)::int as n from cases where procedure = 'asset'`)).rows[0]!.n
const hidden = (page: string): readonly (readonly [string, string])[] => {
  const sha = /name="sha256" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
  const maps = [...page.matchAll(/name="(map\.[^"]+)">(.*?)<\/select>/gs)].map(
    ([, name = '', inner = '']) => [name, /value="(\d+)" selected/.exec(inner)?.[1] ?? ''] as const,
  )
  return [['sha256', sha], ...maps]
}
/** Records what was checked, and waits until all of it is in. */
const recorded = async (page: string): Promise<string> => {
  const answer = await head.postForm(`${address}/record`, hidden(page))
  expect(answer.status).toBe(303)
  const place = answer.headers.get('location') ?? ''
  let shown = ''
  await until(async () => {
    shown = await (await head.get(place)).text()
    return shown.includes(ja.imports.over)
  })
  return shown
}

describe('a register of today from a file', () => {
  it('is checked row by row, by cell and by law, and nothing is recorded', async () => {
    const file = await csv(
      item(),
      item({ kind: '存在しない種別' }),
      item({ quantity: '多数' }),
      item({ datedOn: '2199-01-01' }),
    )
    const page = await (await upload(head, utf8(file))).text()
    expect(page).toContain(ja.imports.found(1, 3, 0))
    expect(page).toContain(ja.imports.unknown['unknown-name']('存在しない種別'))
    expect(page).toMatch(/<td[^>]*>3<\/td>.*<td[^>]*>4<\/td>.*<td[^>]*>5<\/td>/s)
    expect(await count()).toBe(0)
  })

  it('says all that a row has wrong in one round, in the order of its columns', async () => {
    const file = await csv(item({ kind: '存在しない種別', name: '', quantity: '多数', acquiredOn: '昨日' }))
    const page = await (await upload(head, utf8(file))).text()
    const called = await headings()
    const columns = ['kind', 'name', 'quantity', 'acquiredOn'].map(
      (one) => called[[...order, ...rest].indexOf(one as (typeof order)[number])],
    )
    const said = [...page.matchAll(/<td[^>]*>2<\/td><td[^>]*>([^<]*)<\/td>/g)].map(([, column]) => column)
    expect(said).toEqual(columns)
  })

  it('comes in one act a row, marked; the same file again changes nothing', async () => {
    const file = utf8(await csv(item(), item({ name: '別のつづり' })))
    const shown = await recorded(await (await upload(head, file)).text())
    expect(shown).toContain(ja.imports.progress(2, 2))
    expect(await count()).toBe(2)
    const { rows } = await city.pool.query<{ state: { broughtInAs: object; item: object } }>(
      `select state from streams where procedure = 'asset' order by stream`,
    )
    for (const { state } of rows) {
      expect(state.broughtInAs).toEqual({ paper: '帳票管理簿（令和7年度）', datedOn: '2026-03-31' })
      expect(state.item).toMatchObject({ kind: kind.id, quantity: 1200, acquiredOn: '2023-04-01' })
    }
    const events = await city.events()
    const again = await (await upload(head, file)).text()
    expect(again).toContain(ja.imports.found(0, 0, 2))
    expect(await city.events()).toBe(events)
    expect((await rebuild(city.pool)).differences).toEqual([])
    expect((await verify(city.pool)).flaws).toEqual([])
  })

  it('comes in once also from a file in which other rows were mended, and says what was in already', async () => {
    const before = await count()
    const [first, second] = [item({ name: '受付簿' }), item({ name: '交付簿', quantity: '多数' })]
    // Of three things that are called alike three come in; the file says so three times.
    const three = [1, 2, 3].map(() => item({ name: '予備の鍵' }))
    const page = await (await upload(head, utf8(await csv(first, second, ...three)))).text()
    expect(page).toContain(ja.imports.found(4, 1, 0))
    await recorded(page)
    const mended = await csv(item({ name: '新しい簿' }), ...three, { ...second, quantity: '2' }, first)
    const again = await (await upload(head, utf8(mended))).text()
    expect(again).toContain(ja.imports.found(2, 0, 4))
    expect(await recorded(again)).toContain(ja.imports.progress(2, 2))
    expect(await count()).toBe(before + 6)
  })

  it('says what is wrong alike once, and of a needed column that nobody chose nothing of each row', async () => {
    const rows = Array.from({ length: 30 }, (_, nth) => item({ kind: '存在しない種別', name: `簿冊${nth}` }))
    const text = (await csv(...rows)).replace('置き場所', 'ところ')
    const page = await (await upload(head, utf8(text))).text()
    expect(page).toContain(ja.imports.missingColumns('置き場所'))
    const said = [...page.matchAll(/<tr><td[^>]*>([^<]*)<\/td><td[^>]*>([^<]*)<\/td>/g)].map(([, lines, column]) => [
      lines,
      column,
    ])
    expect(said).toEqual([[expect.stringMatching(/^2、3、.*21 ほか10行$/), '種類']])
    expect(page.indexOf('name="map.place"')).toBeLessThan(page.indexOf('存在しない種別'))
    expect(await (await upload(head, utf8('あ,い\n1,2\n'))).text()).toContain(ja.imports.noneFits)
  })

  it('takes one value for all rows where the file has no column, read as a cell is', async () => {
    const rows = [item({ name: '固定の簿一' }), item({ name: '固定の簿二' })]
    const all = [await headings(), ...rows.map(cellsOf)]
    const without = all.map((cells) => cells.filter((_, nth) => nth !== 0))
    const page = await (await upload(head, utf8(csvLines(without)))).text()
    expect(page).toContain(ja.imports.missingColumns('台帳のある部署'))
    expect(page).toContain('name="fixed.office"')
    const again = async (office: string) =>
      (await head.postForm(`${address}/check`, [...hidden(page), ['fixed.office', office]])).text()
    expect(await again('どこでもない課')).toContain(ja.imports.unknown['unknown-name']('どこでもない課'))
    const mended = await again(' 市民課 ')
    expect(mended).toContain(ja.imports.found(2, 0, 0))
    expect(mended).toContain('name="fixed.office" value="市民課"')
    const answer = await head.postForm(`${address}/record`, [...hidden(mended), ['fixed.office', '市民課']])
    let shown = ''
    await until(async () => {
      shown = await (await head.get(answer.headers.get('location') ?? '')).text()
      return shown.includes(ja.imports.over)
    })
    expect(shown).toContain(ja.imports.progress(2, 2))
    // A file that has the column is no other register: its rows are in.
    expect(await (await upload(head, utf8(await csv(...rows)))).text()).toContain(ja.imports.found(0, 0, 2))
  })

  it('gives the rows to mend as a file, which comes in once they are mended', async () => {
    const rows = [
      item({ name: '直さない簿' }),
      item({ name: '直す簿一', quantity: '=多数' }),
      item({ kind: '？', name: '' }),
    ]
    const page = await (await upload(head, utf8(await csv(...rows)))).text()
    const link = (/href="([^"]*\/rows\?[^"]*format=csv)"/u.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
    const answer = await head.get(link)
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(/取込みで直す行\.csv$/u)
    const text = await answer.text()
    const lines = text.trim().split('\r\n')
    expect([lines.length, lines[0]?.endsWith(`,${ja.imports.lineInFile},${ja.imports.toMend}`)]).toEqual([3, true])
    expect(lines[1]).toMatch(/,3,"?数量：数として/u)
    expect(lines[2]).toMatch(/,4,.*種類：.*\/ .*：/u)
    const mended = text.replace("'=多数", '3').replace('？', kind.ja).replace(`,${kind.ja},,`, `,${kind.ja},直す簿二,`)
    const again = await (await upload(head, utf8(mended), '直す行.csv')).text()
    expect(again).toContain(ja.imports.found(2, 0, 0))
    // What is written behind the rows is written anew, not once more.
    const worse = await (await upload(head, utf8(mended.replace(',3,', ',多数,')), '直す行.csv')).text()
    const second = (/href="([^"]*\/rows\?[^"]*format=csv)"/u.exec(worse)?.[1] ?? '').replaceAll('&amp;', '&')
    expect((await (await head.get(second)).text()).split('\r\n')[0]).toBe(lines[0])
    expect((await (await city.as('otherHead')).get(link)).status).toBe(422)
  })

  it('does not bring in a thing a second time because a cell of its row was mended since', async () => {
    const [kept, moved] = [item({ name: '動かない棚' }), item({ name: '動いた棚', place: '一階' })]
    await recorded(await (await upload(head, utf8(await csv(kept, moved)))).text())
    const before = await count()
    const { rows } = await city.pool.query<{ number: string }>(
      `select serial::text as number from cases where title = '動いた棚'`,
    )
    const later = { datedOn: '令和8年4月30日' }
    const file = await csv(kept, { ...moved, place: '二階' }, item({ name: '新しい棚', place: '二階' }))
    const page = await (await upload(head, utf8(file))).text()
    expect(page).toContain(ja.imports.found(1, 1, 1))
    expect(wordsOf(page)).toMatch(
      new RegExp(`取込み済みのR\\d+-[^ ]*0*${rows[0]?.number}と「[^」]+」だけが違います`, 'u'),
    )
    // The same ledger printed on another day says the same of the same things.
    const printed = await (await upload(head, utf8(await csv({ ...kept, ...later }, { ...moved, ...later })))).text()
    expect(printed).toContain(ja.imports.found(0, 2, 0))
    expect(await count()).toBe(before)
    // Of all that is in the database gives only what says the same in two of three places.
    const places = [
      { path: 'name', said: ['動いた棚', '新しい棚'] },
      { path: 'place', said: ['二階'] },
      { path: 'acquiredOn', said: ['2023-04-01'] },
    ]
    const alike = await broughtInBy(city.pool, 'BringInAsset', places)
    expect(alike.map(({ title }) => title)).toEqual(['動いた棚'])
    expect((await broughtInBy(city.pool, 'BringInAsset', [])).length).toBeGreaterThan(1)
    // Whoever says that it is another thing is believed.
    const others = await head.postForm(`${address}/check`, [...hidden(page), ['others', 'yes']])
    expect(await others.text()).toContain(ja.imports.found(2, 0, 1))
  })

  it('takes what differs only where things that are in differ, too, as by a serial number, for another thing', async () => {
    const numbered = ['S-1', 'S-2', 'S-3'].map((serial) => item({ name: '同型の端末', serial }))
    await recorded(await (await upload(head, utf8(await csv(...numbered.slice(0, 2))))).text())
    const page = await (await upload(head, utf8(await csv(...numbered.slice(2))))).text()
    expect(page).toContain(ja.imports.found(1, 0, 0))
  })

  it('of more rows than are looked at within a request is looked at in the background, then recorded', async () => {
    const before = await count()
    const rows = Array.from({ length: 230 }, (_, nth) =>
      item({ name: `つづり${nth}`, quantity: nth === 7 ? '多数' : '1' }),
    )
    const answer = await upload(head, utf8(await csv(...rows)))
    expect(answer.status).toBe(303)
    const address = answer.headers.get('location') ?? ''
    let page = ''
    await until(async () => {
      const shown = await head.get(address)
      page = await shown.text()
      const isLooking = page.includes(ja.imports.looking)
      expect(shown.headers.get('refresh')).toBe(isLooking ? '2' : null)
      return !isLooking
    })
    expect(page).toContain(ja.imports.found(229, 1, 0))
    const shown = await recorded(page)
    expect(shown).toContain(ja.imports.progress(229, 229))
    expect(shown).toContain(ja.imports.found(0, 1, 229))
    expect(await count()).toBe(before + 229)
  })

  it('goes on where it stopped: what is in already is left alone', async () => {
    const before = await count()
    const page = await (await upload(head, utf8(await csv(item({ name: '甲' }), item({ name: '乙' }))))).text()
    const sent = hidden(page)
    await city.owner.query('alter table events rename to events_away')
    await head.postForm(`${address}/record`, sent).catch(() => null)
    await city.owner.query('alter table events_away rename to events')
    await until(
      async () => !(await (await head.get(`${address}?file=${sent[0]![1]}`)).text()).includes(ja.imports.running),
    )
    await recorded(page)
    expect(await count()).toBe(before + 2)
  })

  it('is read in Shift_JIS and from a workbook, days as days', async () => {
    const text = await csv(item({ name: '髙橋の棚' }))
    const sjis = await (await upload(head, Uint8Array.from(inShiftJis(text).bytes))).text()
    expect(sjis).toContain(ja.imports.found(1, 0, 0))
    const cells = cellsOf(item({ name: '棚卸表' })).map((one, nth) =>
      order.length + 3 === nth ? new Date('2023-04-01T00:00:00Z') : one,
    )
    const book = await writeXlsx({ sheets: [{ name: '台帳', rows: [[...(await headings())], cells] }] })
    const page = await (await upload(head, Uint8Array.from(book), '台帳.xlsx')).text()
    expect(page).toContain(ja.imports.found(1, 0, 0))
  })

  it('takes a word from abroad with small letters and with large ones, where one alone is meant', async () => {
    const rows = ['ハードウェア', 'ソフトウエア', 'ハートウェア'].map((one) => item({ kind: one }))
    const page = await (await upload(head, utf8(await csv(...rows)))).text()
    const unknown = (one: string) => page.includes(ja.imports.unknown['unknown-name'](one))
    expect(['ハードウェア', 'ソフトウエア', 'ハートウェア'].filter(unknown)).toEqual(['ハートウェア'])
  })

  it('refuses what is no table, and whoever may not bring it in', async () => {
    expect(await (await upload(head, utf8('x'))).text()).toContain(ja.imports.problems['not-a-table'])
    expect(await (await upload(head, Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'x.xlsx')).text()).toContain(
      ja.imports.problems.damaged,
    )
    const nobody = await city.as('nobody')
    expect((await nobody.get(address)).status).toBe(403)
    expect((await upload(nobody, utf8(await csv(item())))).status).toBe(403)
    expect((await city.anonymous.get(address)).headers.get('location')).toContain('/sign-in')
  })
})

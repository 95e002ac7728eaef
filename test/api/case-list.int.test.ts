import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { bookIn } from '../support/sheets.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { request, submits, vets } from '../support/outsourcing-acts.ts'
import { hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let staff: Browser
const today = tokyoDateOf(instantFromEpoch(Date.now()))
beforeAll(async () => {
  city = await cityApp()
  const head = await city.as('head')
  staff = await city.as('staff')
  const titles = ['統合端末の保守', '=cmd|"/c calc"!A1', '帳票の印刷, 封入\u3000', '回線の監視']
  for (const title of titles) {
    const id = randomUUID()
    await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request({ title }) } })
    if (title !== '回線の監視') continue
    for (const [who, act] of [
      [head, vets({ checkedOn: today })],
      [head, submits()],
    ] as const) {
      expect(
        (await who.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command: act.command })).status,
      ).toBe(200)
    }
  }
})
afterAll(() => city.end())

/** How the list's files are called: what isn't whole says so. */
const named = (rest: string): string => encodeURIComponent(`${outsourcingWords.ja.list.title}${rest}`)
const titlesOn = async (path: string): Promise<string> => wordsOf(await (await staff.get(path)).text())

describe('the page of cases', () => {
  it('is narrowed and ordered by its address', async () => {
    expect(await titlesOn('/cases')).toContain('統合端末の保守')
    const searched = await titlesOn(`/cases?q=${encodeURIComponent('かいせん')}`)
    expect(searched).not.toContain('統合端末の保守')
    expect(await titlesOn(`/cases?q=${encodeURIComponent('回線')}`)).toContain('回線の監視')
    expect(await titlesOn('/cases?stage=form-check')).toContain('回線の監視')
    expect(await titlesOn('/cases?stage=form-check')).not.toContain('統合端末の保守')
    expect((await (await staff.get('/cases?sort=-number')).text()).match(/data-row-link="[^"]*">[^<]*/)?.[0]).toContain(
      '回線の監視',
    )
  })

  it('takes an address that was edited wrongly as far as it can', async () => {
    for (const query of [
      'q=%00',
      'stage=%00',
      'office=%FF%FE',
      'due=x',
      'fiscalYear=9e9',
      'sort=--due',
      'after=%00',
      'q=%F0%A0%AE%B7',
      'x=y',
      'lang=xx',
      `q=${'a'.repeat(3000)}`,
    ]) {
      expect([query, (await staff.get(`/cases?${query}`)).status]).toEqual([query, 200])
      expect([query, (await staff.get(`/inbox?${query}`)).status]).toEqual([query, 200])
    }
    for (const path of [
      '/cases/outsourcing/%00',
      '/cases/outsourcing/x/tasks/%00',
      `/cases/outsourcing/${randomUUID()}/tasks/vet-1%00`,
      '/requests/%00',
      '/api/outsourcing/%00/events',
      '/%00',
      '/%E0%A4%A',
    ]) {
      expect([path, (await staff.get(path)).status]).toEqual([path, 404])
    }
  })

  it('goes into a file that a spreadsheet reads, with no formula in it', async () => {
    const page = await (await staff.get('/cases?stage=vetting')).text()
    expect(hiddenFields(page, '/cases.csv')).toEqual([['stage', 'vetting']])
    const file = await staff.get('/cases.csv?stage=vetting')
    expect([file.headers.get('content-type'), file.headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8',
      `attachment; filename="cases-${today}.csv"; filename*=UTF-8''${named(`_絞り込み_${today}.csv`)}`,
    ])
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toBe('番号,案件,状態,いまの担当,求められていること,期限,委託先,部署,開始日,終了日')
    // A day is written as a spreadsheet sorts it, and each column holds one thing.
    const vetting = lines.slice(1).filter((line) => line.includes('委託先の調査中'))
    expect(vetting).toHaveLength(3)
    for (const line of vetting)
      expect(line).toMatch(/,市民課 担当、市民課長,委託先を調査する,\d{4}-\d\d-\d\d \d\d:\d\d,/)
    expect(lines).toHaveLength(5)
    expect(lines.join('\n')).toContain(`"'=cmd|""/c calc""!A1"`)
    expect(lines.join('\n')).toContain('"帳票の印刷, 封入\u3000"')
    expect(lines.join('\n')).not.toContain('回線の監視')
    const others = await (await city.as('otherStaff')).get('/cases.csv')
    expect((await others.text()).split('\r\n')).toHaveLength(2)
  })

  it('guards what a spreadsheet would take for a formula, full-width signs, spaces and tabs before them as well', async () => {
    const titles = ['＝1+1', '＋81', '－1', '＠SUM(1)', '\u3000=2+2', '-3', '@x']
    for (const title of titles)
      await staff.postJson('/api/outsourcing', {
        id: randomUUID(),
        data: { office: 'citizen', request: request({ title }) },
      })
    const text = await (await staff.get('/cases.csv')).text()
    for (const title of titles) expect(text).toContain(`,'${title},`)
  })

  it('goes into a workbook as it is, and into Shift_JIS, with the Japanese calendar’s days beside where wanted', async () => {
    const book = await staff.get('/cases.csv?format=xlsx&wareki=1')
    expect(book.headers.get('content-disposition')).toBe(
      `attachment; filename="cases-${today}.xlsx"; filename*=UTF-8''${named(`_${today}.xlsx`)}`,
    )
    const [sheet] = (await bookIn(await book.arrayBuffer())).sheets
    expect(sheet?.rows[0]).toContain('開始日（和暦）')
    expect(sheet?.rows.some((row) => row.includes('=cmd|"/c calc"!A1'))).toBe(true)
    const start = sheet?.rows[0]?.indexOf('開始日') ?? -1
    expect(sheet?.rows[1]?.[start]).toBeInstanceOf(Date)
    expect(sheet?.rows[1]?.[start + 1]).toMatch(/^令和\d+年/)
    const sjis = await staff.get('/cases.csv?format=sjis')
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(await sjis.arrayBuffer())).toContain('回線の監視')
    const vendors = await (await staff.get('/vendors.csv')).text()
    expect(vendors.split('\r\n')[0]).toContain('委託先')
    expect(vendors).toContain('株式会社あおい電算')
  })

  it('is narrowed by the last day of the period, and to those that no other case goes on from', async () => {
    const [soon, later, renewed] = ['2031-03-31', '2031-04-01', '2031-03-30'].map((endsOn) => ({
      id: randomUUID(),
      endsOn,
    }))
    for (const { id, endsOn } of [soon!, later!, renewed!])
      await staff.postJson('/api/outsourcing', {
        id,
        data: {
          office: 'citizen',
          request: request({ title: `期間${endsOn}`, startsOn: plainDate('2030-04-01'), endsOn: plainDate(endsOn) }),
        },
      })
    const until = '/cases?endsFrom=2031-01-01&endsTo=2031-03-31'
    const shown = await titlesOn(until)
    expect([
      shown.includes('期間2031-03-31'),
      shown.includes('期間2031-03-30'),
      shown.includes('期間2031-04-01'),
    ]).toEqual([true, true, false])
    expect(await titlesOn(`${until}&sort=ends&renewal=none`)).toContain('期間2031-03-31')
    expect(await titlesOn('/cases?endsTo=2031-13-99&sort=-ends')).toContain('期間2031-04-01')
    const api = await staff.get('/api/outsourcing?endsTo=2031-03-30&endsFrom=2031-03-30&renewal=none&order=ends')
    expect(await api.json()).toMatchObject({ rows: [{ title: '期間2031-03-30' }] })
    expect((await staff.get('/api/outsourcing?endsTo=x')).status).toBe(422)
  })
})

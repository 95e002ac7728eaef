import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { ownWorkPassed } from '../../db/read-models/own-work-passed.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { procedures } from '../../domain/procedures.ts'
import { served } from '../../api/procedures/procedures.ts'
import { ja } from '../../web/messages/ja.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
let who: { readonly [name in 'chief' | 'head' | 'otherHead' | 'secretariat' | 'nobody']: Browser }
const today = wallDay()
const file = '/registers/instruction/instructions.csv'
const paper = '/registers/instruction/instructions/paper'

/** An instruction of the chief's, begun at this address. */
const issue = async (title: string, addressee: string, address = '/instructions/new/IssueInstruction') => {
  const field = (name: string, value: string) => [`IssueInstruction.${name}`, value] as const
  const answer = await who.chief.postForm(address, [
    ['type', 'IssueInstruction'],
    ['commandId', randomUUID()],
    ['version', '0'],
    field('kind', 'entry'),
    field('cause.kind', 'none'),
    field('cause.text', ''),
    field('addressee', addressee),
    field('title', title),
    field('content', '周知すること。'),
    field('dueOn', addDays(today, 20)),
    field('evidenceWanted', ''),
  ])
  expect(answer.status).toBe(303)
}
const textOf = async (browser: Browser, path: string) => {
  const answer = await browser.get(path)
  expect(answer.status).toBe(200)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
}

beforeAll(async () => {
  city = await cityApp()
  const names = ['chief', 'head', 'otherHead', 'secretariat', 'nobody'] as const
  who = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await city.as(name)] as const)),
  ) as typeof who
  await issue('離席時のロック', 'citizen-head')
  await issue('＝1+1,"引用"', 'sobue-head', '/begin/instruction/IssueInstruction')
})
afterAll(() => city.end())

it('every register of the law has a page, and every page a register', () => {
  const named = procedures.flatMap(({ name, registers }) => Object.keys(registers).map((one) => `${name} ${one}`))
  const declared = served.flatMap(({ pages }) => pages.registers ?? [])
  const shown = (own: boolean) =>
    declared.filter((one) => (one.own !== undefined) === own).map((one) => `${one.procedure} ${one.name}`)
  expect(shown(false).toSorted()).toEqual(named.toSorted())
  // One whose rows are a list of its own has somebody who reads them.
  const read = served.flatMap(({ name, ownRows = {} }) => Object.keys(ownRows).map((one) => `${name} ${one}`))
  expect(shown(true)).toEqual(read)
})

describe('a register', () => {
  it('is the same at the address that people know and at the one that all have', async () => {
    for (const path of ['/instructions', '/registers/instruction/instructions']) {
      const page = await textOf(who.secretariat, path)
      expect(page).toContain('離席時のロック')
      expect(page).toContain('action="/registers/instruction/instructions/file"')
      expect(page).toContain(`href="${paper}"`)
    }
  })

  it('is put in order by its headings, and narrowed by what stands in the address', async () => {
    const titles = async (path: string) =>
      [...(await textOf(who.secretariat, path)).matchAll(/data-row-link[^>]*>([^<]+)</g)].map(([, title]) => title)
    const [lock, formula] = ['離席時のロック', '＝1+1,&quot;引用&quot;']
    expect(await titles('/instructions')).toEqual([formula, lock])
    expect(await titles('/instructions?sort=number')).toEqual([lock, formula])
    expect(await titles('/instructions?sort=-number')).toEqual([formula, lock])
    expect(await titles('/instructions?office=sobue')).toEqual([formula])
    expect(await titles(`/instructions?q=${encodeURIComponent('ﾛｯｸ')}`)).toEqual([lock])
    expect(await titles('/instructions?stage=closed')).toEqual([])
    expect(await titles('/instructions?due=overdue')).toEqual([])
    // People edit addresses: what says nothing is left open.
    expect(await titles('/instructions?sort=x&fiscalYear=heisei&after=x')).toEqual([formula, lock])
  })

  it('keeps an order through the filters, and the filters through the file and the paper', async () => {
    const page = await textOf(who.secretariat, '/instructions?sort=due&office=sobue')
    expect(page).toContain('<input type="hidden" name="sort" value="due"/>')
    expect(page.split('<input type="hidden" name="sort" value="due"/>')).toHaveLength(3)
    expect(page).toContain('<input type="hidden" name="office" value="sobue"/>')
    expect(page).toContain(`href="${paper}?sort=due&amp;office=sobue"`)
  })
})

describe('the file for a spreadsheet', () => {
  it('begins with the mark that Excel needs, writes days by ISO 8601, and makes formulas plain text', async () => {
    const text = await textOf(who.secretariat, `${file}?sort=number`)
    const [head, lock, formula, end] = text.split('\r\n')
    expect(head).toBe('\ufeff番号,指示,状態,あて先,いまの担当,期限,指示した日,求められていること,部署')
    expect(lock).toMatch(
      new RegExp(
        `^R\\d+-指-001,離席時のロック,[^,]+,市民課長,市民課長,\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,${today},[^,]+,市民課$`,
      ),
    )
    expect(formula).toContain(`,"'＝1+1,""引用""",`)
    expect(end).toBe('')
  })

  it('shows the columns that are asked for, with the Japanese calendar beside a day by choice', async () => {
    const text = await textOf(who.secretariat, `${file}?sort=number&col=stage&col=period&wareki=1`)
    const [head, lock] = text.split('\r\n')
    expect(head).toBe('\ufeff番号,指示,状態,指示した日,指示した日（和暦）,求められていること,部署')
    expect(lock).toMatch(new RegExp(`,${today},令和\\d+年\\d+月\\d+日,`))
  })

  it('is written in Shift_JIS, each character that it lacks marked and told', async () => {
    const answer = await who.secretariat.get('/registers/instruction/instructions/file?format=sjis')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=shift_jis')
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(await answer.arrayBuffer())
    expect(text.split('\r\n')[0]).toContain('番号,指示,状態')
    expect(text).toContain('離席時のロック')
  })

  it('is a workbook whose days are days and whose texts are texts', async () => {
    const answer = await who.secretariat.get('/registers/instruction/instructions/file?format=xlsx&sort=number')
    const { readXlsx } = await import('hucre')
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
    const [head = [], lock = [], formula = []] = sheets[0]?.rows ?? []
    const on = lock[head.indexOf('指示した日')]
    expect(on instanceof Date && on.toISOString().slice(0, 10)).toBe(today)
    expect(formula[1]).toBe('＝1+1,"引用"')
  })

  it('is of the moment that is asked for: nothing before the first act', async () => {
    const rows = async (query: string) => (await textOf(who.secretariat, `${file}?${query}`)).split('\r\n').length - 2
    expect(await rows('asOf=2020-01-01')).toBe(0)
    expect(await rows('asOf=2199-12-31')).toBe(2)
    const page = await textOf(who.secretariat, '/instructions?asOf=2024-04-01')
    expect(page).toContain(ja.parts.asOfShown('令和6年4月1日(月) 23:59'))
    expect(page).not.toContain('離席時のロック')
  })

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', ' ='])(
    'guards a text that begins with %j',
    async (sign) => {
      const { csvLines } = await import('../../web/csv.ts')
      expect(csvLines([[`${sign}HYPERLINK(1)`]])).toBe(`'${sign}HYPERLINK(1)\r\n`)
    },
  )

  it('holds what its reader may read and nothing else, like the page and the paper (Art. 6)', async () => {
    for (const path of ['/instructions', file, paper]) {
      expect(await textOf(who.head, path)).toContain('離席時のロック')
      expect(await textOf(who.otherHead, path)).not.toContain('離席時のロック')
      expect(await textOf(who.nobody, path)).not.toContain('離席時のロック')
      expect((await city.anonymous.get(path)).headers.get('location')).toContain('/sign-in')
    }
  })
})

it('on paper a register says of which moment it is, and by what it was narrowed', async () => {
  const page = await textOf(who.secretariat, `${paper}?office=citizen`)
  expect(page).toContain(`${ja.parts.narrowedBy}：${ja.pages.cases.filters.office}：市民課`)
  expect(page).toContain(ja.parts.rowsInAll(1, false))
  expect(page).toContain(ja.parts.stateOf)
  const digests = async () =>
    /SHA-256）：([0-9a-f]{64})/.exec(await textOf(who.secretariat, `${paper}?office=citizen`))?.[1]
  expect(await digests()).toMatch(/^[0-9a-f]{64}$/)
  expect(await digests()).toBe(await digests())
})

it('on paper a register says who passed their own work, as the case’s page does (operational setting)', async () => {
  expect(await textOf(who.secretariat, paper)).not.toContain(ja.ownWork.name)
  // What an act of somebody with several posts leaves behind.
  await city.owner.query(
    `insert into events (stream, version, id, type, schema_version, data, meta, occurred_at, hash)
      select stream, 1000, gen_random_uuid(), 'InstructionNoted', 1,
        '{"ownWork": ["drafted"], "by": {"name": "山﨑 千尋"}}', meta, occurred_at, hash
      from events where version = 1 and stream like 'instruction/%' limit 1`,
  )
  const text = wordsOf(await textOf(who.secretariat, paper))
  expect(text).toMatch(/R\d+-指-\d+※/u)
  expect(text).toContain('山﨑 千尋：起案・内容の作成をした本人が行いました')
  const before = wordsOf(await textOf(who.secretariat, `${paper}?asOf=2020-01-01`))
  expect(before).not.toContain(ja.ownWork.name)
})

it('and finds that among the few acts that say so, not among all of its cases', async () => {
  const asked: { readonly text: string; readonly values: readonly unknown[] }[] = []
  const listening = { query: async (one: (typeof asked)[number]) => (asked.push(one), { rows: [] }) }
  await ownWorkPassed(listening as unknown as Pool, ['instruction/1' as CaseId], null)
  const [{ text, values }] = asked as [(typeof asked)[number]]
  const client = await city.owner.connect()
  try {
    // Of so few events the planner would read all.
    await client.query('set enable_seqscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values])
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('events_own_work')
  } finally {
    client.release(true)
  }
})

describe('a page where a case begins', () => {
  it('shows what its address knows, and refuses whoever may not begin it (Art. 6)', async () => {
    const page = await textOf(
      who.chief,
      '/begin/instruction/IssueInstruction?addressee=sobue-head&text=%E4%BA%8B%E6%95%85',
    )
    expect(page).toContain('action="/instructions/new/IssueInstruction"')
    expect(page).toContain('<option value="sobue-head" selected="">')
    expect(page).toContain('value="事故"')
    expect((await who.head.get('/begin/instruction/IssueInstruction')).status).toBe(403)
  })

  it('is there for every beginning that a procedure declares, and for no other command', async () => {
    for (const { name, pages } of served)
      for (const { command } of pages.beginnings ?? [])
        expect((await who.secretariat.get(`/begin/${name}/${command}`)).status).toBeOneOf([200, 403])
    expect((await who.secretariat.get('/begin/instruction/CloseInstruction')).status).toBe(404)
  })
})

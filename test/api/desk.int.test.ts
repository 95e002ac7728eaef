import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesOpened } from '../../api/forms/cases-opened.ts'
import { personToday } from '../../db/read-models/person-today.ts'
import { CaseLink } from '../../web/components/case-link.tsx'
import { takeTextsIn } from '../../db/read-models/case-texts.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { request, starts, submits, vets } from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'

type Name = 'staff' | 'head' | 'secretariat' | 'chief' | 'otherStaff' | 'auditor'
const names: readonly Name[] = ['staff', 'head', 'secretariat', 'chief', 'otherStaff', 'auditor']
let city: CityApp
let people: { readonly [name in Name]: Browser }
let stream: CaseId
const today = tokyoDateOf(instantFromEpoch(Date.now()))

beforeAll(async () => {
  city = await cityApp()
  people = Object.fromEntries(
    await Promise.all(names.map(async (one) => [one, await city.as(one)] as const)),
  ) as typeof people
  const id = randomUUID()
  const content = request({ title: '髙浜支所の端末保守', startsOn: addDays(today, 10), endsOn: addDays(today, 374) })
  const begun = await people.staff.postJson('/api/outsourcing', { id, data: starts({ request: content }).command.data })
  expect(begun.status).toBe(201)
  stream = `outsourcing/${id}` as CaseId
  for (const [who, act] of [
    ['head', vets({ checkedOn: today })],
    ['head', submits()],
  ] as const) {
    const answer = await people[who].postJson(`/api/${stream}/commands`, { id: randomUUID(), command: act.command })
    expect([answer.status, answer.status === 200 ? '' : await answer.text()]).toEqual([200, ''])
  }
  const report = {
    title: 'USBメモリの紛失',
    office: 'citizen',
    discoveredOn: today,
    discoveredTime: '00:00',
    occurredOn: '',
    occurredTime: '',
    reportedBy: '窓口の担当',
    what: '1本が見当たらない。',
    people: '',
    items: '',
    measures: '',
  }
  const sent = await people.staff.postForm('/incidents/new', [
    ['type', 'ReportIncident'],
    ['commandId', randomUUID()],
    ['version', '0'],
    ...Object.entries(report).map(([path, value]) => [`ReportIncident.${path}`, value] as const),
  ])
  expect(sent.status).toBe(303)
})
afterAll(() => city.end())

const words = async (who: Name, path: string) => wordsOf(await (await people[who].get(path)).text())

describe('the home page', () => {
  it('shows the secretariat what waits for it, whom it waits for, where the cases are, and the year', async () => {
    const page = await words('secretariat', '/')
    for (const text of ['申請の形式を審査する 髙浜支所の端末保守', '形式審査中', '予定', '今年度の状況'])
      expect(page).toContain(text)
    expect(page).not.toContain('記録と実務の状態')
  })

  it('shows the office whom its case waits for, and since when', async () => {
    expect(await words('head', '/')).toMatch(/髙浜支所の端末保守 R\d+-委-\d+ .*（申請の形式を審査する）/)
  })

  it('shows the auditor how the record is, and nobody else’s office anything', async () => {
    expect(await words('auditor', '/')).toContain('記録と実務の状態')
    expect(await words('otherStaff', '/')).not.toContain('髙浜支所の端末保守')
  })

  it('gives what lies ahead as a file for a calendar', async () => {
    const file = await people.secretariat.get('/calendar.ics')
    expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/calendar')])
    expect((await file.text()).replaceAll('\r\n ', '')).toContain('髙浜支所の端末保守')
  })
})

describe('the inbox', () => {
  it('lists all that waits in one list by due date, and what one has asked for of every procedure', async () => {
    expect(await words('secretariat', '/inbox')).toMatch(/すべて \d+ 判断 \d+/)
    const asked = await words('staff', '/inbox?tab=asked')
    expect(asked).toContain('髙浜支所の端末保守')
    expect(asked).toContain('USBメモリの紛失')
  })
})

describe('a case’s tabs', () => {
  it('are addresses of their own; a part leads to the tab in which it stands, and all is one page', async () => {
    expect(await words('head', `/cases/${stream}`)).toContain('最近の動き')
    expect(await words('head', `/cases/${stream}/parts/attachments`)).toContain('申請の内容')
    expect(await words('head', `/cases/${stream}/parts/all`)).toContain('委託先の調査')
    expect(await words('head', `/cases/${stream}`)).toMatch(/いまの担当：\S+ \S*（.+） /)
    expect((await people.otherStaff.get(`/cases/${stream}/parts/history`)).status).toBe(404)
  })
})

describe('the way from one case to another that its facts name', () => {
  it('leads only whoever may read that one; for others it is a name', async () => {
    const state = { facts: [{ case: stream, text: `${stream}/x` }, { person: stream.split('/')[1] }] } as never
    const opensTo = async (who: Name) => {
      const person = await personToday(city.pool, city.people[who]!.id)
      return [...((await casesOpened(city.pool, person!, state)).opens ?? [])]
    }
    expect([await opensTo('staff'), await opensTo('auditor'), await opensTo('otherStaff')]).toEqual([
      [stream],
      [stream],
      [],
    ])
    const shown = async (opens: readonly CaseId[]) =>
      String(await CaseLink({ ui: { opens: new Set(opens) } as never, of: stream, children: '契約' }))
    expect(await shown([stream])).toBe(`<a href="/cases/${stream}">契約</a>`)
    expect(await shown([])).toBe('契約')
  })
})

describe('a view of a list', () => {
  const keep = (who: Name, fields: Readonly<Record<string, string>>) =>
    people[who].postForm('/views', { list: '/cases', query: 'sort=ends&col=vendor&after=x', step: 'save', ...fields })

  it('is kept under a name with filters, order and columns, leads back to them, and is forgotten again', async () => {
    const kept = await keep('staff', { name: '満了の順' })
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '/cases?sort=ends&col=vendor'])
    expect(await words('staff', '/cases')).toContain('満了の順')
    const page = await (await people.staff.get('/cases?sort=ends&col=vendor')).text()
    expect(page).toMatch(/href="\/cases\?sort=ends&amp;col=vendor" aria-current="page"/)
    expect([page.includes('data-label="委託先"'), page.includes('data-label="期限"')]).toEqual([true, false])
    const file = await (await people.staff.get('/cases.csv?format=csv&col=vendor')).text()
    expect(file.split('\r\n')[0]).toBe('番号,案件,委託先,部署')
    await people.staff.postForm('/views', { list: '/cases', name: '満了の順', step: 'forget' })
    expect(await words('staff', '/cases')).not.toContain('満了の順 ')
  })

  it('is its person’s own unless it is shared, and then their colleagues’ as well', async () => {
    await keep('staff', { name: '自分だけ' })
    await keep('staff', { name: '課の表示', shared: '1' })
    const seen = async (who: Name) => (await words(who, '/cases')).match(/自分だけ|課の表示/g) ?? []
    expect(await seen('head')).toEqual(['課の表示'])
    expect(await seen('otherStaff')).toEqual([])
    await people.head.postForm('/views', { list: '/cases', name: '課の表示', step: 'forget' })
    expect(await seen('head')).toEqual(['課の表示'])
  })

  it('is refused without a name or a list of ours, leads nowhere else, and is escaped', async () => {
    for (const list of ['https://evil.example', '//evil.example', '/cases/../x', '/', ''])
      expect([list, (await keep('staff', { list, name: 'x' })).status]).toEqual([list, 404])
    for (const name of ['', ' ', 'x'.repeat(61), 'a\u0000', '\u200b']) {
      const answer = await keep('staff', { name })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases?sort=ends&col=vendor'])
    }
    await keep('staff', { name: '<script>"', query: `q=${'%22%3E<script>'.repeat(3)}` })
    expect(await (await people.staff.get('/cases')).text()).not.toContain('<script>"')
    const { rows } = await city.pool.query('select name from saved_views order by name')
    expect(rows.map(({ name }) => name)).toEqual(['<script>"', '自分だけ', '課の表示'].toSorted())
  })

  it('is one of thirty at most', async () => {
    for (let nth = 0; nth < 35; nth++) await keep('secretariat', { name: `表示${nth}` })
    const { rows } = await city.pool.query(`select count(*)::int as n from saved_views where name like '表示%'`)
    expect(rows[0]).toEqual({ n: 30 })
  })
})

describe('the home page of whoever answers for the year', () => {
  it('leads to the contracts that end by the end of the fiscal year without a renewal, and to the calendar', async () => {
    for (const who of ['chief', 'secretariat'] as const) {
      const page = await (await people[who].get('/')).text()
      const [, href = ''] =
        /href="(\/cases\?stage=in-force&amp;endsTo=\d{4}-03-31&amp;renewal=none&amp;sort=ends)"/.exec(page) ?? []
      expect((await people[who].get(href.replaceAll('&amp;', '&'))).status).toBe(200)
      expect(page).toContain('href="/calendar"')
    }
  })
})

describe('the order of the inbox', () => {
  it('is said as it is on every tab', async () => {
    for (const [tab, order] of [
      ['', '期限の近い順'],
      ['?tab=do', '期限の近い順'],
      ['?tab=asked', '最近動いた順'],
      ['?tab=done', '処理した日の新しい順'],
    ])
      expect([tab, await words('head', `/inbox${tab}`)]).toEqual([tab, expect.stringContaining(order ?? '')])
    expect(await words('head', '/inbox?tab=asked')).not.toContain('期限の近い順')
  })
})

describe('the search', () => {
  it('says that words stand in more than was looked at, and says nothing of it where they don’t', async () => {
    const cut = '一部だけを調べました'
    const found = async (q: string) => words('secretariat', `/search?q=${encodeURIComponent(q)}`)
    expect(await found('見当たらない')).not.toContain(cut)
    await city.owner.query(
      `insert into case_texts (stream, version, said, search, grams)
        select 'incident/' || gen_random_uuid(), 1, array['ありふれた'], 'ありふれた', array['あり','りふ','ふれ','れた']
        from generate_series(1, 300)`,
    )
    expect(await found('ありふれた')).toContain(cut)
    await city.owner.query(`delete from case_texts where search = 'ありふれた'`)
    expect(await found('ありふれた')).not.toContain(cut)
  })

  it('finds cases and rows of registers by number, title and however a name is written', async () => {
    const [number = ''] = /R\d+-委-\d+/.exec(await words('head', `/cases/${stream}`)) ?? []
    for (const q of [number, '高浜支所', '端末保守'])
      expect([q, await words('secretariat', `/search?q=${encodeURIComponent(q)}`)]).toEqual([
        q,
        expect.stringContaining('髙浜支所の端末保守'),
      ])
    expect(await words('secretariat', '/search?q=usb')).toContain('USBメモリの紛失')
    expect(await (await people.secretariat.get('/search/suggestions?q=USB')).json()).toMatchObject([
      { href: expect.stringMatching(/^\/cases\/incident\//), kind: expect.any(String) },
    ])
  })

  it('says of a part of a case in which register it stands, and its state in that register’s own words', async () => {
    const asset = `asset/${randomUUID()}`
    await city.owner.query(
      `insert into register_rows (procedure, register, stream, item, title, search, offices, readers, for_council,
          stage, opened_at, holders, cells)
        values ('asset', 'hand-overs', $1, 'hand-over-1', '搬送用の箱', '搬送用の箱', '{}', '{secretariat}', false,
          'out', now(), '{}', '{}')`,
      [asset],
    )
    expect(await words('secretariat', `/search?q=${encodeURIComponent('搬送用の箱')}`)).toMatch(
      /搬送用の箱 .*授受簿 持出中/,
    )
    await city.owner.query(`delete from register_rows where stream = $1`, [asset])
  })

  it('finds a case by what people have written into it, however it is spelt, once the worker took it in', async () => {
    while ((await takeTextsIn(city.pool)).cases > 0);
    const found = (who: Name, q: string) => words(who, `/search?q=${encodeURIComponent(q)}`)
    expect(await found('secretariat', '1本が見当たらない')).toMatch(/USBメモリの紛失 本文：1本が見当たらない。/)
    expect(await found('secretariat', '１本ガ　見当タラナイ')).toContain('USBメモリの紛失')
    expect(await found('otherStaff', '1本が見当たらない')).not.toContain('USBメモリ')
    const [work = ''] = (request({}).work ?? '').split('\n')
    expect([work, await found('head', work.slice(0, 20))]).toEqual([
      work,
      expect.stringContaining('髙浜支所の端末保守'),
    ])
    expect(await found('otherStaff', work.slice(0, 20))).not.toContain('髙浜支所')
    expect(await (await people.otherStaff.get('/search/suggestions?q=1本が')).json()).toEqual([])
  })

  it('finds a vendor of the reader’s cases by its page', async () => {
    const { vendor } = request({})
    expect(await words('head', `/search?q=${encodeURIComponent(vendor)}`)).toMatch(new RegExp(`${vendor} 委託先`))
    expect(await words('otherStaff', `/search?q=${encodeURIComponent(vendor)}`)).not.toContain(`${vendor} 委託先`)
  })

  it('finds nothing that the reader may not read, and takes any text', async () => {
    expect(await words('otherStaff', `/search?q=${encodeURIComponent('高浜')}`)).not.toContain('髙浜支所')
    for (const q of ['', '%', "'", '\\', 'a'.repeat(5_000), '_', '\u{20000}'])
      expect((await people.staff.get(`/search?q=${encodeURIComponent(q)}`)).status).toBe(200)
  })
})

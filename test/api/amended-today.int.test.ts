/** A version that is in force from today: what was done before it was recorded keeps the one that decided it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { addresses } from '../../web/addresses.ts'
import { enacts, founds } from '../support/city-acts.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { givesCity } from '../support/gives-city.ts'
import { wordsOf } from '../support/page-forms.ts'
import { newCase, steps, take, type StepName } from '../support/recorded-case.ts'

let city: CityApp
let head: Browser
const today = wallDay()
const stream = newCase()
/** Art. 22 is Art. 62, in every place of a version. */
const moved = <Part>(part: Part): Part =>
  JSON.parse(JSON.stringify(part).replace(/"Art\. (\d+)/g, (_, n: string) => `"Art. ${Number(n) + 40}`)) as Part

const takes = async (step: StepName) => {
  const who = city.people[steps[step][0]]
  const by = who === undefined ? {} : { by: { person: who.id, via: { by: 'session' } } as const }
  expect(await take({ pool: city.pool, timeSkipping: false }, stream, step, by)).toMatchObject({ kind: 'done' })
}
const shown = async (address: string) => (await head.get(address)).text()

beforeAll(async () => {
  city = await cityApp()
  head = await city.as('head')
  await head.get('/?lang=ja')
  await givesCity(city, 'practice', founds().command)
  await takes('start')
  await takes('vet')
  const { bases, articles, roles, council, clauses, agendaKinds, securityOfficers } = reiwa5
  await givesCity(
    city,
    'administrator',
    enacts({
      inForceFrom: today,
      title: { ja: '新しい規程', en: 'New regulation' },
      called: { ja: '新規程', en: 'new regulation' },
      articles: articles.map((one) => ({ ...one, number: one.number + 40 })),
      bases: moved(Object.entries(bases).map(([rule, article]) => ({ rule, article }))),
      roles: moved(roles),
      council: moved(council),
      clauses: moved(clauses),
      agendaKinds: moved(agendaKinds),
      securityOfficers: moved(securityOfficers),
    }).command,
  )
  await takes('submit')
})
afterAll(async () => {
  expect((await verify(city.pool)).flaws).toEqual([])
  expect((await rebuild(city.pool)).differences).toEqual([])
  await city.end()
})

it('each act of the history names the guideline that decided it, with its article', async () => {
  const html = await shown(`${addresses.case(stream)}/parts/history`)
  const entries = html.split('<li class="entry"').slice(1).map(wordsOf)
  const of = (said: string) => entries.find((one) => one.includes(said)) ?? ''
  expect(of('を調査し')).toMatch(/第20条 .*要綱令和5年4月1日施行版/u)
  expect(of('を調査し')).not.toContain('新規程')
  expect(of('として申請しました')).toMatch(/第61条 .*新規程/u)
})

it('the case’s head names the guideline under which it began', async () => {
  expect(wordsOf(await shown(addresses.case(stream)))).toMatch(/要綱：令和5年4月1日施行版/u)
})

it('its citations lead to the article as it was when the act was decided', async () => {
  const html = await shown(`${addresses.case(stream)}/parts/history`)
  const [link = ''] = /\/guideline\/articles\/20\?[^"#]+/.exec(html) ?? []
  expect(link).toContain('book=')
  const page = wordsOf(await shown(link.replaceAll('&amp;', '&')))
  expect(page).toContain(reiwa5.articles.find(({ number }) => number === 20)!.title.ja)
  // Nobody needs the number for what the day's guideline says now.
  expect(html).toMatch(/\/guideline\/articles\/61\?on=[\d-]+"/u)
  expect((await head.get(`/guideline/articles/20?on=${today}&book=x`)).status).toBe(404)
})

it('the history’s table says the same', async () => {
  const csv = await shown(`${addresses.case(stream)}/history.csv`)
  const lines = csv.split('\n').filter((one) => one.includes('を調査し') || one.includes('として申請しました'))
  expect(lines.map((one) => /第\d+条/u.exec(one)?.[0])).toEqual(expect.arrayContaining(['第20条', '第61条']))
})

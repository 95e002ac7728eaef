import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { answersTo, request, vets } from '../support/outsourcing-acts.ts'

let city: CityApp
let staff: Browser
let head: Browser
let otherStaff: Browser
const today = tokyoDateOf(instantFromEpoch(Date.now()))
const corporateNumber = '0180001000101'

beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
  head = await city.as('head')
  otherStaff = await city.as('otherStaff')
  const id = await started('株式会社あおい電算センター')
  for (const vendor of ['みどり<b>通信', '有限会社髙木製作所']) await started(vendor)
  const { command } = vets({
    vendor: '株式会社あおい電算センター',
    corporateNumber,
    checkedOn: today,
    verdict: 'unsuitable',
    answers: answersTo({ 'written-rules': 'not-met' }),
  })
  const vetted = await head.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command })
  expect(vetted.status).toBe(200)
})
afterAll(() => city.end())

const started = async (vendor: string): Promise<string> => {
  const id = randomUUID()
  const period = { startsOn: addDays(today, 40), endsOn: addDays(today, 700) }
  const answer = await staff.postJson('/api/outsourcing', {
    id,
    data: { office: 'citizen', request: request({ ...period, vendor }) },
  })
  expect(answer.status).toBe(201)
  return id
}
const near = async (browser: Browser, q: string): Promise<unknown> => {
  const answer = await browser.get(`/vendors.json?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  return answer.json()
}

describe('Art. 20 companies offered while a name is typed', () => {
  it('are those written nearly so, with the number that is known', async () => {
    const aoi = { name: '株式会社あおい電算センター', corporateNumber }
    expect(await near(staff, '㈱アオイ')).toEqual([aoi])
    expect(await near(staff, '株式会社あおい電産センター')).toEqual([aoi])
    expect(await near(staff, '高木製作')).toEqual([{ name: '有限会社髙木製作所', corporateNumber: '' }])
  })

  it('are none where the name is one that is known, is nobody’s, or holds what a search could mistake', async () => {
    for (const q of ['（株）アオイ電算センター', '株式会社', '', '%', '_', 'べつの商会', '\0', 'あ'.repeat(5_000)])
      expect(await near(staff, q)).toEqual([])
  })

  it('are those of the reader’s own cases, and nobody’s who isn’t signed in', async () => {
    expect(await near(otherStaff, 'あおい電算')).toEqual([])
    expect((await city.anonymous.get('/vendors.json?q=あおい電算')).headers.get('content-type') ?? '').not.toContain(
      'json',
    )
  })

  it('stand in the form as well, to choose from without a script, and are escaped there', async () => {
    for (const path of ['/begin/entry-permit/ApplyForWorkerEntry', `/requests/${randomUUID()}`]) {
      const page = await (await staff.get(path)).text()
      expect(page).toContain('<option value="株式会社あおい電算センター">')
      expect(page).not.toContain('<b>通信')
      expect(page).toContain('data-near="/vendors.json"')
      expect(await (await otherStaff.get(path)).text()).not.toContain('あおい電算センター')
    }
  })
})

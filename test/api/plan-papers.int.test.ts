import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { verify } from '../../db/proof/verify.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { pdf } from '../support/papers.ts'

let city: CityApp
let planner: Browser
let consulted: Browser
let other: Browser
const fiscalYear = fiscalYearOf(wallDay())
const plan = randomUUID()
const papers = `/cases/operation-plan/${plan}/papers`

const draft = (id: string, month: number | null) =>
  planner.postJson('/api/operation-plan', {
    id,
    data: { fiscalYear, month, title: '今年度の運用', content: '毎月第一月曜に保守', paper: '' },
  })
const attach = (browser: Browser, content: Buffer, name: string, label = '', id = plan) => {
  const form = new FormData()
  form.append('label', label)
  form.append('file', new File([new Uint8Array(content)], name))
  const headers = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }
  return browser.raw(`/cases/operation-plan/${id}/papers`, { method: 'POST', body: form, headers })
}

beforeAll(async () => {
  city = await cityApp()
  await city.owner.query(
    "insert into post_assignments (person, post, from_day) values ($1, 'digital-promotion-head', '2020-04-01')",
    [city.people['staff']?.id],
  )
  planner = await city.as('staff')
  consulted = await city.as('head')
  other = await city.as('otherStaff')
  expect((await draft(plan, null)).status).toBe(201)
})
afterAll(() => city.end())

describe('Art. 19(2) the files of an operation plan', () => {
  it('come in by its form, are known by their digest, and are read again by whoever is consulted', async () => {
    const content = pdf('決裁済み')
    const sent = await attach(planner, content, '計画書.pdf', '決裁済みの計画書')
    expect([sent.status, sent.headers.get('location')]).toEqual([303, expect.stringContaining(plan)])
    const page = await (await planner.get(`/cases/operation-plan/${plan}`)).text()
    expect(page).toContain('決裁済みの計画書')
    expect(page).toContain(createHash('sha256').update(content).digest('hex'))
    expect((await other.get(`${papers}/paper-1`)).status).toBe(404)
    const asks = { id: randomUUID(), command: { type: 'AskPlanConsultation', data: { note: '' } } }
    expect((await planner.postJson(`/api/operation-plan/${plan}/commands`, asks)).status).toBe(200)
    const saved = await consulted.get(`${papers}/paper-1`)
    expect(Buffer.from(await saved.arrayBuffer())).toEqual(content)
    expect(saved.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('stay as they are while somebody is consulted on the plan, and what is no paper is refused at its field', async () => {
    expect((await attach(planner, pdf('別の案'), '別案.pdf')).status).toBe(409)
    expect((await attach(consulted, pdf('別の案'), '別案.pdf')).status).toBe(403)
    const ofMonth = randomUUID()
    expect((await draft(ofMonth, Number(wallDay().slice(5, 7)))).status).toBe(201)
    const page = await attach(planner, Buffer.from('<html><script>1</script>'), '計画.html', '', ofMonth)
    expect(page.status).toBe(415)
    expect(await page.text()).toContain('この種類の書類は添付できません')
  })

  it('are computed again with all that is attached', async () => {
    expect(await verify(city.owner)).toMatchObject({ flaws: [], contents: 1 })
  })

  it('belong to the one plan of its period: a second plan is refused and names the first', async () => {
    const answer = await draft(randomUUID(), null)
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'plan-period-taken', field: 'fiscalYear' }),
    ])
  })
})

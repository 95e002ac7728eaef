import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokyoDateOf, instantFromEpoch } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import {
  acceptsForm,
  answersTo,
  approves,
  confirmsClauses,
  registers,
  request,
  submits,
  vets,
  type OutsourcingAct,
} from '../support/outsourcing-acts.ts'
import { hearsOfMeeting } from '../support/recorded-case.ts'
import { wordsOf } from '../support/page-forms.ts'

let city: CityApp
const people = new Map<string, Browser>()
const as = async (name: string): Promise<Browser> =>
  people.get(name) ?? people.set(name, await city.as(name)).get(name)!
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: addDays(today, 40), endsOn: addDays(today, 700) }
const started = async (office: string, over: Partial<OutsourcingRequest> = {}): Promise<string> => {
  const id = randomUUID()
  const answer = await (
    await as(office === 'sobue' ? 'otherStaff' : 'staff')
  ).postJson('/api/outsourcing', { id, data: { office, request: request({ ...period, ...over }) } })
  expect(answer.status).toBe(201)
  return `outsourcing/${id}`
}
const does = async (who: string, stream: string, act: OutsourcingAct): Promise<{ status: number; code?: string }> => {
  const answer = await (await as(who)).postJson(`/api/${stream}/commands`, { id: randomUUID(), command: act.command })
  return { status: answer.status, ...((await answer.json()) as { code?: string }) }
}
const done = async (who: string, stream: string, act: OutsourcingAct) =>
  expect(await does(who, stream, act)).toMatchObject({ status: 200 })
const read = async (who: string, path: string) => {
  const answer = await (await as(who)).get(path)
  return { status: answer.status, words: wordsOf(await answer.text()) }
}
const iso = { kind: 'iso27001', number: 'IS 123456', scope: '保守部門', expiresOn: addDays(today, 500) } as const
const aoi = '株式会社あおい電算'

describe('Art. 20 the page of a vendor', () => {
  it('shows its cases, verdicts and certificates under every name that it has had, found by its number', async () => {
    const corporateNumber = '0180001000101'
    const old = await started('citizen', { vendor: '株式会社ふるい電算', title: '前の契約' })
    await done(
      'head',
      old,
      vets({
        vendor: '株式会社ふるい電算',
        corporateNumber,
        checkedOn: today,
        verdict: 'unsuitable',
        answers: answersTo({ 'written-rules': 'not-met' }),
      }),
    )
    const renamed = await started('citizen', { vendor: '株式会社あたらしい電算', title: '次の契約' })
    await done(
      'head',
      renamed,
      vets({ vendor: '株式会社あたらしい電算', corporateNumber, checkedOn: today, certificates: [iso] }),
    )
    const { status, words } = await read('staff', `/vendors/${corporateNumber}`)
    expect(status).toBe(200)
    for (const text of [
      '株式会社ふるい電算',
      '株式会社あたらしい電算',
      '前の契約',
      '次の契約',
      '不適合',
      '適合',
      'ISO/IEC 27001 IS 123456',
    ])
      expect(words).toContain(text)
  })

  it('is one vendor however its name is written: in full or half width, with or without a space', async () => {
    const stream = await started('citizen', { vendor: 'ＡＢＣ　システム' })
    await done('head', stream, vets({ vendor: 'ＡＢＣ　システム', corporateNumber: '', checkedOn: today }))
    expect((await read('staff', `/vendors/${encodeURIComponent('abcシステム')}`)).status).toBe(200)
  })

  it('is one vendor under every spelling of its legal form, in katakana, and with characters that show nothing', async () => {
    const vetted = await started('citizen', { vendor: '株式会社みどりテック' })
    await done('staff', vetted, vets({ vendor: '株式会社みどりテック', checkedOn: today }))
    for (const vendor of ['㈱みどりテック', '（株）みどりテック', '(株) ﾐﾄﾞﾘﾃｯｸ', '株式会社みどり\u200bテック']) {
      const stream = await started('citizen', { vendor, title: `別の案件 ${vendor}` })
      expect((await read('staff', `/cases/${stream}/vetting`)).words).toContain('この調査から写す')
      expect((await read('staff', `/vendors/${encodeURIComponent(vendor)}`)).words).toContain('株式会社みどりテック')
      const list = await read('staff', `/vendors?q=${encodeURIComponent(vendor)}`)
      expect(list.words.match(/みどりテック|ﾐﾄﾞﾘﾃｯｸ|みどり\u200bテック/g)).toHaveLength(1)
    }
    // Another company is another one: the form stands before the name, or after it.
    const other = await started('citizen', { vendor: 'みどりテック株式会社' })
    expect((await read('staff', `/cases/${other}/vetting`)).words).not.toContain('この調査から写す')
  })

  it('is nobody’s who may read none of its cases, and stands in no list of theirs', async () => {
    const vendor = '合同会社ひみつ'
    const stream = await started('citizen', { vendor })
    await done('head', stream, vets({ vendor, corporateNumber: '', checkedOn: today }))
    const path = `/vendors/${encodeURIComponent(vendor)}`
    expect([
      (await read('staff', path)).status,
      (await read('otherStaff', path)).status,
      (await read('secretariat', path)).status,
    ]).toEqual([200, 404, 200])
    expect((await read('otherStaff', '/vendors')).words).not.toContain(vendor)
    expect((await read('staff', '/vendors?q=ひみつ')).words).toContain(vendor)
    expect((await read('staff', '/vendors?q=%25')).words).not.toContain(vendor)
    for (const odd of ['%00', 'x'.repeat(300), encodeURIComponent("' or 1=1")])
      expect((await read('staff', `/vendors/${odd}`)).status).toBe(404)
  })
})

describe('Art. 20 a tender with several candidates', () => {
  it('goes from the candidates to the award: nobody unsuitable or unknown gets the contract', async () => {
    const midori = '有限会社みどり'
    const stream = await started('citizen', { award: 'candidates', vendor: '', candidates: [aoi, midori] })
    await done(
      'head',
      stream,
      vets({
        vendor: midori,
        checkedOn: today,
        verdict: 'unsuitable',
        answers: answersTo({ 'operation-logs': 'not-met' }),
      }),
    )
    expect(await does('head', stream, submits())).toMatchObject({ code: 'vetting-missing' })
    await done('head', stream, vets({ vendor: aoi, checkedOn: today }))
    await done('head', stream, submits())
    await done('secretariat', stream, acceptsForm())
    await hearsOfMeeting(city.pool, stream)
    await done('chief', stream, approves())
    const contract = (contractor: string) => registers({ contractor, signedOn: today, ...period })
    expect(await does('head', stream, contract(midori))).toMatchObject({ code: 'contractor-not-vetted' })
    expect(await does('head', stream, contract('合同会社はなみずき'))).toMatchObject({ code: 'contractor-not-vetted' })
    await done('head', stream, contract(aoi))
    const list = await read('head', '/vendors?q=みどり')
    expect(list.words).toContain('不適合')
  })

  it('whose winner is known after the award only is approved without one, and contracts with nobody who wasn’t vetted', async () => {
    const stream = await started('citizen', { award: 'after-award', vendor: '' })
    await done('head', stream, submits())
    await done('secretariat', stream, acceptsForm())
    await hearsOfMeeting(city.pool, stream)
    await done('chief', stream, approves())
    const winner = '合同会社はなみずき'
    const contract = registers({ contractor: winner, signedOn: today, ...period })
    expect(await does('head', stream, contract)).toMatchObject({ code: 'contractor-not-vetted' })
    await done('head', stream, vets({ vendor: winner, checkedOn: today }))
    await done('head', stream, contract)
    await done('staff', stream, confirmsClauses())
    expect((await read('head', `/vendors/${encodeURIComponent(winner)}`)).words).toContain('受託者')
  })
})

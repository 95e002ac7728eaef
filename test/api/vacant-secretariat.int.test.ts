import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { wallDay } from '../../db/act/circumstances.ts'
import { connect } from '../../db/connection/connect.ts'
import { takeLetters } from '../../db/letters/take-letter.ts'
import { actOnCity } from '../../launch/city/act-on-city.ts'
import { inviteAdministrator } from '../../launch/city/invite-administrator.ts'
import { cityApp } from '../support/city-app.ts'
import { freshDatabase } from '../support/database.ts'
import { request, vets } from '../support/outsourcing-acts.ts'

const database = await freshDatabase()
const city = await cityApp({}, database)
const admin = connect({ url: database.adminUrl, max: 1 })
afterAll(() => admin.close().then(city.end))

it('while nobody is the secretariat either, whoever administers hears of what waits before a vacant post', async () => {
  await admin.pool.query(`delete from post_assignments where post in ('administrator', 'secretariat', 'citizen-head')`)
  await actOnCity(city.pool, { type: 'FoundCity', data: { name: { ja: '試験市', en: 'Test City' } } })
  const mail = 'first@city.test'
  await inviteAdministrator(city.pool, { name: '管理 者子', kana: '', mail, language: 'ja' }, 1)
  const staff = await city.as('staff')
  const id = randomUUID()
  await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request() } })
  const { command } = vets({ checkedOn: wallDay() }, { by: 'staff' })
  const vetted = await staff.postJson(`/api/outsourcing/${id}/commands`, { id: randomUUID(), command })
  expect(vetted.status).toBe(200)
  const letters = await takeLetters(city.pool, 60_000, 10)
  const said = letters.flatMap((one) => (one.post === 'citizen-head' ? [[one.task?.kind, one.mail, one.standsIn]] : []))
  expect(said).toEqual([
    ['vet', mail, true],
    ['judge', mail, true],
  ])
})

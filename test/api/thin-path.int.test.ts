import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { request } from '../support/outsourcing-acts.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

describe('an outsourcing by the API', () => {
  it('starts, lies in the inbox of those who are asked, and is shown with what one may do', async () => {
    const staff = await city.as('staff')
    const id = randomUUID()
    const started = await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request() } })
    expect([started.status, await started.json()]).toMatchObject([201, { id, again: false }])
    expect(started.headers.get('location')).toBe(`/api/outsourcing/${id}`)
    const inbox = (await (await staff.get('/api/inbox?tab=do')).json()) as {
      rows: { id: string; kind: string; title: string }[]
      counts: object
    }
    expect(inbox.rows).toMatchObject([{ id: `outsourcing/${id}`, kind: 'vet', title: '統合端末の保守' }])
    const shown = (await (await staff.get(`/api/outsourcing/${id}`)).json()) as {
      version: number
      state: { stage: string }
      permissions: Record<string, { may: boolean }>
    }
    expect(shown.state.stage).toBe('vetting')
    expect(shown.permissions['RecordVetting']).toMatchObject({ may: true })
    expect(shown.permissions['ApproveOutsourcing']).toMatchObject({ may: false })
    expect(city.pokes).toHaveLength(1)
  })
})

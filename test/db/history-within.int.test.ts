import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyShown } from '../../api/forms/history-shown.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { cityApp, type CityApp } from '../support/city-app.ts'
import { request, starts } from '../support/outsourcing-acts.ts'

let city: CityApp
let id: CaseId
let version = 0
beforeAll(async () => {
  city = await cityApp()
  const staff = await city.as('staff')
  const uuid = randomUUID()
  id = `outsourcing/${uuid}` as CaseId
  await staff.postJson('/api/outsourcing', { id: uuid, data: starts().command.data })
  for (let nth = 1; nth <= 12; nth += 1) {
    const data = { request: request({ work: '点検と修理'.repeat(200), amountYen: nth }) }
    const command = { type: 'AmendRequest', data }
    const answer = await staff.postJson(`/api/${id}/commands`, { id: randomUUID(), command })
    version = ((await answer.json()) as { readonly version: number }).version
  }
})
afterAll(() => city.end())

describe('a history of long texts', () => {
  const bytes = 10_000
  const shown = (asked: { readonly order?: string; readonly beyond?: string } = {}, most = bytes) =>
    historyShown(city.pool, {}, { id, version }, { order: undefined, beyond: undefined, ...asked }, most)
  const versions = (all: readonly { readonly version: number }[] = []) => all.map((one) => one.version)

  it('is read whole where it is no larger than a page reads', async () => {
    const { history, long } = await shown({}, 1_000_000)
    expect([versions(history), long]).toEqual([Array.from({ length: version }, (_, nth) => nth + 1), undefined])
  })

  it('is read from its newest on as far as that goes, and shown in stretches that leave nothing out', async () => {
    const { history, long } = await shown()
    expect([history.length > 1, history.length < 6, versions(history).at(-1)]).toEqual([true, true, version])
    expect([long?.first.version, long?.inAll, versions(long?.stretch)]).toEqual([1, version, versions(history)])
    for (const order of ['newest', 'oldest']) {
      const seen: number[] = []
      for (let beyond = ''; seen.length < version;) {
        const stretch = versions((await shown({ order, beyond })).long?.stretch)
        seen.push(...(order === 'oldest' ? stretch : stretch.toReversed()))
        beyond = String(seen.at(-1))
      }
      const all = Array.from({ length: version }, (_, nth) => nth + 1)
      expect(seen).toEqual(order === 'oldest' ? all : all.toReversed())
    }
  })

  it('is one event at least, however long that is', async () => {
    const { history, long } = await shown({}, 1)
    expect([versions(history), versions(long?.stretch)]).toEqual([[version], [version]])
  })
})

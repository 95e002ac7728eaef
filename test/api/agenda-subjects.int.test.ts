import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'

let city: CityApp
let secretariat: Browser
beforeAll(async () => {
  city = await cityApp()
  secretariat = await city.as('secretariat')
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))

describe('Art. 5(3): an item that a program puts on an agenda', () => {
  it('says of its case what the case says of itself, or is refused by the field that differs', async () => {
    const id = randomUUID()
    const period = { startsOn: addDays(today, 60), endsOn: addDays(today, 400) }
    await (
      await city.as('staff')
    ).postJson('/api/outsourcing', {
      id,
      data: { office: 'citizen', request: outsourcing.request({ ...period, title: '帳票の印刷' }) },
    })
    const meeting = randomUUID()
    expect(
      (
        await secretariat.postJson('/api/council', {
          id: meeting,
          data: { kind: 'ad-hoc', name: '', date: today, time: '23:59', place: '第1会議室' },
        })
      ).status,
    ).toBe(201)
    const said = {
      kind: 'outsourcing',
      case: `outsourcing/${id}`,
      part: null,
      number: '',
      title: '帳票の印刷',
      office: 'citizen',
    }
    const put = async (subject: object, by = secretariat) => {
      const answer = await by.postJson(`/api/council/${meeting}/commands`, {
        id: randomUUID(),
        command: { type: 'PutOnAgenda', data: { subject } },
      })
      return [answer.status, ((await answer.json()) as { readonly field?: string }).field]
    }
    expect(await put({ ...said, title: '別の題' })).toEqual([422, 'subject.title'])
    expect(await put({ ...said, number: 'R8-委-999' })).toEqual([422, 'subject.number'])
    expect(await put({ ...said, office: 'heiwa' })).toEqual([422, 'subject.office'])
    expect(await put({ ...said, case: `outsourcing/${randomUUID()}` })).toEqual([422, 'subject.case'])
    // Whoever may not read the case can't find out by guessing that it is there.
    const stranger = await city.as('nobody')
    for (const guess of [said, { ...said, title: '別の題' }, { ...said, case: `outsourcing/${randomUUID()}` }])
      expect(await put(guess, stranger)).toEqual([422, 'subject.case'])
    // All of it is right, but the case doesn't wait for the council: there is nothing to deliberate yet (Art. 21).
    expect(await put(said)).toEqual([409, 'subject'])
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { amends, request } from '../support/outsourcing-acts.ts'
import { fieldsOf, hiddenFields } from '../support/page-forms.ts'

let city: CityApp
let staff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const period = { startsOn: addDays(today, 40), endsOn: addDays(today, 400) }

describe('a form that is shown once more, as it was sent', () => {
  const amendments = async (id: string) =>
    (await city.pool.query(`select 1 from events where stream = $1 and type = 'RequestAmended'`, [`outsourcing/${id}`]))
      .rows.length
  const marks = (html: string, action: string) =>
    hiddenFields(html, action).filter(([name]) => ['commandId', 'version', 'task', 'shown'].includes(name))

  it('is the same act when it is sent again, however often', async () => {
    const id = randomUUID()
    await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request: request(period) } })
    const address = `/cases/outsourcing/${id}/acts/AmendRequest`
    const opened = await (await staff.get(address)).text()
    const action = `/cases/outsourcing/${id}/commands`
    const said = fieldsOf(amends({ request: request({ ...period, title: '改めた件名' }) }).command)
    const sent = [...marks(opened, action), ...said]
    expect((await staff.postForm(action, sent)).status).toBe(303)
    expect(await amendments(id)).toBe(1)

    const shown = await (await staff.postForm(action, [...sent, ['resume', 'sent']])).text()
    const again = [...marks(shown, action), ...said]
    expect(again.find(([name]) => name === 'commandId')).toEqual(sent.find(([name]) => name === 'commandId'))
    expect((await staff.postForm(action, again)).status).toBe(303)
    expect(await amendments(id)).toBe(1)
  })
})

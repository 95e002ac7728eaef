import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import * as act from '../support/council-acts.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'
import { hiddenFields, wordsOf } from '../support/page-forms.ts'

let city: CityApp
let staff: Browser
let head: Browser
let secretariat: Browser
let otherStaff: Browser
beforeAll(async () => {
  city = await cityApp()
  staff = await city.as('staff')
  head = await city.as('head')
  secretariat = await city.as('secretariat')
  otherStaff = await city.as('otherStaff')
})
afterAll(() => city.end())

const today = tokyoDateOf(instantFromEpoch(Date.now()))
const request = outsourcing.request({ startsOn: addDays(today, 60), endsOn: addDays(today, 700), title: '端末の保守' })

const commands = async (who: Browser, path: string, command: object) => {
  const answer = await who.postJson(`/api/${path}/commands`, { id: randomUUID(), command })
  expect([JSON.stringify(command), answer.status]).toEqual([JSON.stringify(command), 200])
}

/** An outsourcing case that waits for the council. */
const waiting = async (): Promise<string> => {
  const id = randomUUID()
  const started = await staff.postJson('/api/outsourcing', { id, data: { office: 'citizen', request } })
  expect(started.status).toBe(201)
  await commands(staff, `outsourcing/${id}`, outsourcing.vets({ checkedOn: today }).command)
  await commands(head, `outsourcing/${id}`, outsourcing.judges().command)
  await commands(head, `outsourcing/${id}`, outsourcing.submits().command)
  await commands(secretariat, `outsourcing/${id}`, outsourcing.acceptsForm().command)
  return id
}

const meeting = async (): Promise<string> => {
  const id = randomUUID()
  const { data } = act.plans({ kind: 'ad-hoc', date: today, time: '23:59' }).command
  expect((await secretariat.postJson('/api/council', { id, data })).status).toBe(201)
  return id
}

const agendaOf = async (id: string) => {
  const html = await (await secretariat.get(`/cases/council/${id}/acts/PutOnAgenda`)).text()
  return { html, hidden: hiddenFields(html, `/council/${id}/items`) }
}
const itemsOf = async (id: string): Promise<number> => {
  const { state } = (await (await secretariat.get(`/api/council/${id}`)).json()) as {
    readonly state: { readonly items: readonly object[] }
  }
  return state.items.length
}

describe('what waits for the council (Art. 21)', () => {
  it('is put on whole or not at all, where one of what was ticked was withdrawn meanwhile', async () => {
    const [first, second] = [await waiting(), await waiting()]
    const to = await meeting()
    const { hidden } = await agendaOf(to)
    await commands(head, `outsourcing/${second}`, outsourcing.withdraws().command)
    const ticks = [first, second].map((id): [string, string] => ['waiting', `outsourcing/${id}`])
    const answer = await secretariat.postForm(`/council/${to}/items`, [...hidden, ...ticks])
    expect(answer.status).toBe(409)
    expect(wordsOf(await answer.text())).toContain('審議を待たなくなったものがあります。何も記録していません。')
    expect(await itemsOf(to)).toBe(0)
    // The same form sent twice puts it on once, and is no mistake.
    for (let nth = 0; nth < 2; nth++)
      expect((await secretariat.postForm(`/council/${to}/items`, [...hidden, ticks[0]!])).status).toBe(303)
    expect(await itemsOf(to)).toBe(1)
  })

  it('is shown by its due day with the count of all, and any of it can be put on', async () => {
    const model = await waiting()
    for (const statement of copies) await city.owner.query(statement, [`outsourcing/${model}`, 80])
    const to = await meeting()
    const register = await (await secretariat.get('/council')).text()
    const { html, hidden } = await agendaOf(to)
    for (const page of [register, html]) {
      expect(page.length).toBeLessThan(120 * 1024)
      expect(wordsOf(page)).toMatch(/8\d件のうち、期限の近い(?:60|59)件を示しています/)
    }
    // The youngest isn't among those shown: it comes from its own page, with the same tick.
    const { rows } = await city.owner.query<{ readonly stream: string }>(
      `select stream from tasks where kind = 'record-outcome' and closed_at is null
       order by opened_at desc, stream desc limit 1`,
    )
    const youngest = rows[0]!.stream
    expect(html).not.toContain(youngest)
    const answer = await secretariat.postForm(`/council/${to}/items`, [...hidden, ['waiting', youngest]])
    expect(answer.status).toBe(303)
    expect(await itemsOf(to)).toBe(1)
  })

  it('is counted for whoever asks as far as they may read it', async () => {
    expect(wordsOf(await (await otherStaff.get('/council')).text())).not.toContain('端末の保守')
  })
})

/** Cases as the model, each a day younger than the one before. */
const copies = [
  `insert into streams (stream, procedure, version, state, form, hash, last_at, closed)
   select 'outsourcing/' || md5($1 || n)::uuid, procedure, version, state, form, hash, last_at, closed
   from streams, generate_series(1, $2::int) n where stream = $1`,
  `insert into cases (stream, procedure, title, vendor, search, office, stage, round, submitted, started_by, started_at,
    changed_at, starts_on, ends_on, holders, waiting_for, waiting_since, due)
   select 'outsourcing/' || md5($1 || n)::uuid, procedure, title || n, vendor, search, office, stage, round, submitted,
    started_by, started_at, changed_at, starts_on, ends_on, holders, waiting_for, waiting_since, due
   from cases, generate_series(1, $2::int) n where stream = $1`,
  `insert into tasks (stream, task, kind, posts, article, about, answers, opened_at, due)
   select 'outsourcing/' || md5($1 || n)::uuid, task, kind, posts, article, about, answers,
    opened_at + n * interval '1 day', due + n * interval '1 day'
   from tasks, generate_series(1, $2::int) n where stream = $1 and closed_at is null`,
]

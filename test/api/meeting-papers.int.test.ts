import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { itemsForAgenda } from '../../db/council/items-for-agenda.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { verify } from '../../db/proof/verify.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { cityApp, publicUrl, type Browser, type CityApp } from '../support/city-app.ts'
import { convener } from '../support/meetings.ts'
import * as act from '../support/council-acts.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { pdf } from '../support/papers.ts'

let city: CityApp
let people: { readonly [name: string]: Browser }
const today = wallDay()
const title = '端末の保守 資料付き'
const sent = { origin: publicUrl, 'sec-fetch-site': 'same-origin' }

const says = async (who: string, path: string, command: { readonly type: string; readonly data: object }) => {
  const answer = await people[who]!.postJson(`/api/${path}/commands`, { id: randomUUID(), command })
  return [command.type, answer.status, answer.status < 300 ? '' : await answer.text()]
}
const meets = async (path: string, command: CouncilCommand) =>
  expect(await says(convener('secretariat', command), path, command)).toEqual([command.type, 200, ''])
const upload = (who: string, path: string, name: string, fields: { readonly [name: string]: string } = {}) => {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  form.append('file', new File([new Uint8Array(pdf(name))], name))
  return people[who]!.raw(path, { method: 'POST', body: form, headers: sent })
}
const words = async (who: string, path: string) => wordsOf(await (await people[who]!.get(path)).text())

/** A case that waits for the council, with a paper of its own. */
const waiting = async (): Promise<string> => {
  const id = randomUUID()
  const request = outsourcing.request({ startsOn: addDays(today, 60), endsOn: addDays(today, 700), title })
  expect(
    (await people['staff']!.postJson('/api/outsourcing', { id, data: { office: 'citizen', request } })).status,
  ).toBe(201)
  expect(
    (await upload('staff', `/cases/outsourcing/${id}/attachments`, '仕様書.pdf', { label: '仕様書' })).status,
  ).toBe(303)
  for (const [who, step] of [
    ['staff', outsourcing.vets({ checkedOn: today })],
    ['head', outsourcing.judges()],
    ['head', outsourcing.submits()],
    ['secretariat', outsourcing.acceptsForm()],
  ] as const)
    expect(await says(who, `outsourcing/${id}`, step.command)).toEqual([step.command.type, 200, ''])
  return id
}

const planned = async (): Promise<string> => {
  const id = randomUUID()
  const { data } = act.plans({ kind: 'ad-hoc', date: today, time: '23:59' }).command
  expect((await people['secretariat']!.postJson('/api/council', { id, data })).status).toBe(201)
  return id
}

let first: string
beforeAll(async () => {
  city = await cityApp()
  const signedIn: [string, Browser][] = []
  for (const name of Object.keys(city.people)) signedIn.push([name, await city.as(name)])
  people = Object.fromEntries(signedIn)
  const waits = await waiting()
  first = await planned()
  await meets(
    `council/${first}`,
    act.putsOn({ subject: act.waitingCase(1, { case: `outsourcing/${waits}` as never, title }) }).command,
  )
  await meets(`council/${first}`, act.putsOn({ subject: act.freeSubject() }).command)
})
afterAll(() => city.end())

describe('Art. 5(5) the papers of a meeting on its pages', () => {
  it('come in by its form for an item, and stand on agenda and notice with those of the case', async () => {
    const page = `/council/${first}/papers`
    expect(await words('secretariat', page)).toContain('資料を添える')
    const answer = await upload('secretariat', page, '研修計画.pdf', {
      label: '研修計画',
      'AddMeetingPaper.item': 'item-2',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining(first)])
    expect((await upload('secretariat', page, '名簿.pdf')).status).toBe(303)
    expect((await upload('staff', page, '名簿.pdf')).status).toBe(403)
    await meets(`council/${first}`, act.plansTime({ item: 'item-2' }).command)
    for (const paper of ['agenda', 'notice']) {
      const read = await words('secretariat', `/council/${first}/${paper}`)
      expect([paper, read]).toEqual([paper, expect.stringContaining('研修計画（研修計画.pdf）')])
      expect(read).toContain('仕様書（仕様書.pdf）')
      expect(read).toContain('名簿.pdf')
      expect(read).toContain('予定 15分')
    }
  })

  it('may be as large as those of any case: its form is none of a few words', async () => {
    const form = new FormData()
    form.append('file', new File([new Uint8Array(pdf('図面.pdf'))], '図面.pdf'))
    const headers = { ...sent, 'content-length': '3000000' }
    const [papers, items] = await Promise.all(
      [`/council/${first}/papers`, `/council/${first}/items`].map((path) =>
        people['secretariat']!.raw(path, { method: 'POST', body: form, headers }),
      ),
    )
    expect([papers?.status, items?.status]).toEqual([303, 413])
  })

  it('are saved by members and by whoever is called to the item, and by nobody else', async () => {
    const own = await people['chief']!.get(`/council/${first}/papers/paper-1`)
    expect(Buffer.from(await own.arrayBuffer())).toEqual(pdf('研修計画.pdf'))
    const ofCase = `/council/${first}/items/item-1/papers/attachment-1`
    expect(Buffer.from(await (await people['chief']!.get(ofCase)).arrayBuffer())).toEqual(pdf('仕様書.pdf'))
    expect((await people['chief']!.get(`/council/${first}/items/item-1/papers/attachment-9`)).status).toBe(404)
    // The office whose case it is reads its own item, and none of the other.
    expect((await people['staff']!.get(ofCase)).status).toBe(200)
    expect((await people['staff']!.get(`/council/${first}/papers/paper-1`)).status).toBe(404)
    expect((await people['staff']!.get(`/council/${first}/papers/paper-2`)).status).toBe(404)
    expect((await people['otherStaff']!.get(`/council/${first}/papers/paper-1`)).status).toBe(404)
  })

  it('go over to the next meeting with the items that were not answered', async () => {
    await meets(`council/${first}`, act.calls().command)
    await meets(`council/${first}`, act.cancels().command)
    const drawn = await itemsForAgenda(city.owner)
    const of = drawn.find(({ subject }) => subject.title === title)
    expect([of?.carriedFrom, drawn.find(({ subject }) => subject.kind === 'free')?.carriedFrom]).toEqual([
      { meeting: `council/${first}`, item: 'item-1' },
      { meeting: `council/${first}`, item: 'item-2' },
    ])
    const next = await planned()
    await meets(`council/${next}`, act.putsOn({ subject: of!.subject, carriedFrom: of!.carriedFrom! }).command)
    expect(await words('chief', `/cases/council/${next}`)).toContain('仕様書（仕様書.pdf）')
    expect(await verify(city.owner)).toMatchObject({ flaws: [] })
  })
})

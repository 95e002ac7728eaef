import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../db/act/act.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { cityApp, type Browser, type CityApp } from '../support/city-app.ts'
import { convener } from '../support/meetings.ts'
import * as meetings from '../support/council-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { hearsOfMeeting, newCase } from '../support/recorded-case.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'

let city: CityApp
let chief: Browser
const today = wallDay()
const held = caseId('council', randomUUID()) as CaseId
const circulated = caseId('council', randomUUID()) as CaseId
const approved = newCase()

const says = async (stream: CaseId, who: string, command: { readonly type: string; readonly data: object }) => {
  const answer = await act(
    { pool: city.pool, timeSkipping: false },
    {
      stream,
      command: command as never,
      id: randomUUID(),
      origin: 'web',
      by: { person: city.people[who]!.id, via: { by: 'session' } },
    },
  )
  if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`)
}
const inMeeting = (stream: CaseId, who: string, one: { readonly command: CouncilCommand }) =>
  says(stream, convener(who as 'secretariat', one.command), one.command)

/** A meeting that was held, to its confirmed minutes. */
const hold = async () => {
  const seats = ['general-policy-director', 'citizen-head', 'sobue-head']
  await inMeeting(held, 'secretariat', meetings.plans({ kind: 'ad-hoc', date: today, time: '23:59' }))
  await inMeeting(held, 'secretariat', meetings.putsOn({ subject: meetings.freeSubject() }))
  await inMeeting(held, 'secretariat', meetings.calls())
  await inMeeting(held, 'chief', meetings.invites({ post: 'citizen-staff' as never }))
  await inMeeting(held, 'secretariat', meetings.opens({ at: '00:00', attendance: meetings.attending(...seats) }))
  await inMeeting(held, 'secretariat', meetings.finds({ outcome: 'noted', opinions: '来月までに周知すること' }))
  await inMeeting(held, 'secretariat', meetings.closes({ at: '00:00' }))
  await inMeeting(held, 'secretariat', meetings.draftsMinutes())
  await inMeeting(held, 'chief', meetings.confirmsMinutes())
}

/** A deliberation by circulation, in which three members say 可. */
const circulate = async () => {
  const plan = meetings.plans({ kind: 'circular', date: today, time: '', place: '' })
  await inMeeting(circulated, 'secretariat', plan)
  await inMeeting(circulated, 'secretariat', meetings.putsOn({ subject: meetings.freeSubject() }))
  await inMeeting(circulated, 'secretariat', meetings.calls({ note: '急を要するため' }))
  const members = { chief: 'general-policy-director', head: 'citizen-head', otherHead: 'sobue-head' }
  for (const [who, seat] of Object.entries(members)) await inMeeting(circulated, who, meetings.consents(seat))
  for (const [who, seat] of Object.entries(members)) await inMeeting(circulated, who, meetings.opines(seat))
}

const approve = async () => {
  const period = { startsOn: addDays(today, 30), endsOn: addDays(today, 395) }
  await says(approved, 'staff', acts.starts({ request: acts.request(period) }).command)
  await says(approved, 'head', acts.vets({ checkedOn: today }).command)
  await says(approved, 'head', acts.submits().command)
  await says(approved, 'secretariat', acts.acceptsForm().command)
  await hearsOfMeeting(city.pool, approved)
  await says(approved, 'chief', acts.approves().command)
}

beforeAll(async () => {
  city = await cityApp()
  await hold()
  await circulate()
  await approve()
  chief = await city.as('chief')
})
afterAll(() => city.end())

const uuid = (stream: CaseId) => stream.split('/')[1] ?? ''
const printed = () =>
  Promise.all(
    [
      ...['notice', 'agenda', 'attendance', 'minutes'].map((paper) => `/council/${uuid(held)}/${paper}`),
      ...['notice', 'agenda'].map((paper) => `/council/${uuid(circulated)}/${paper}`),
    ].map(async (path) => {
      const answer = await chief.get(path)
      // Head and foot of the page are the reader's own, with who prints it when; the paper is the article between.
      const html = await answer.text()
      return [path, answer.status, wordsOf(html.slice(html.indexOf('<article'), html.indexOf('</article>')))] as const
    }),
  )

describe('papers of the past (Arts. 5, 21)', () => {
  it('say who was there, what was said and when, by the names of the day', async () => {
    const minutes = (await printed()).find(([path]) => path.endsWith(`${uuid(held)}/minutes`))?.[2] ?? ''
    for (const text of ['試験 chief', '試験 head', '試験 staff', '来月までに周知すること'])
      expect(minutes).toContain(text)
  })

  it('stay as they are, whatever becomes of every table that is not the record', async () => {
    const before = await printed()
    expect(before.map(([, status]) => status)).toEqual(before.map(() => 200))
    const { owner } = city
    // Whoever reads keeps their post and their name's row, or nobody could look.
    await owner.query(`update people set name = '別人 ' || left(id::text, 4), kana = 'べつじん' where id <> $1`, [
      city.people['chief']!.id,
    ])
    await owner.query(`update people set name = '別人 太郎' where id = $1`, [city.people['chief']!.id])
    await owner.query(`update post_assignments set from_day = current_date + 1 where person <> $1`, [
      city.people['chief']!.id,
    ])
    await owner.query(
      `update cases set title = '別の件名', office = 'heiwa', starts_on = '2001-01-01', ends_on = '2001-01-02'`,
    )
    await owner.query(`update tasks set posts = '{heiwa-staff}', due = now() + interval '9 years'`)
    await owner.query(`delete from inbox`)
    await owner.query(`update letters set post = 'heiwa-staff'`)
    await owner.query(`update register_rows set cells = '{}'`)
    expect(await printed()).toEqual(before)
  })
})

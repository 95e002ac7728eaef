import { Hono, type Context } from 'hono'
import {
  calendarFeedMade,
  calendarFeedOf,
  makeCalendarFeed,
  revokeCalendarFeed,
} from '../../db/people/calendar-feeds.ts'
import { countTry } from '../../db/people/counted-tries.ts'
import { personToday, type PersonToday } from '../../db/read-models/person-today.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { calendarPage } from '../../web/home/calendar-page.tsx'
import { document } from '../../web/layout.tsx'
import { readForm } from '../requests/bodies.ts'
import { calendarLines } from '../calendar/calendar-lines.ts'
import { calendarOfDays } from '../calendar/calendar-of-days.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { keyOf } from '../requests/request-place.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** How far a calendar reaches: what is just over stays where people look back for it. */
const daysBack = 31
const daysOn = 400
const mostOfEach = 500
/** Programs look every hour, and now and then somebody by hand. */
const fetches = { most: 30, seconds: 600 }

/** A reader's days as a file, and at a secret address to which a calendar subscribes. */
export const calendarPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get(addresses.calendarFile, signedIn(all), (c) => sendDays(c, all, personIn(c), true))
    .get(addresses.calendar, signedIn(all), async (c) => show(c, all, { address: null, revoked: false }))
    .post(addresses.calendar, signedIn(all), (c) => change(c, all))
    .get('/calendar/:file{[A-Za-z0-9_-]+\\.ics}', (c) => feed(c, all))

const show = async (
  c: Context<Env>,
  { reads }: Surroundings,
  shown: { readonly address: string | null; readonly revoked: boolean },
) => c.html(document(calendarPage({ ui: uiOf(c), made: await calendarFeedMade(reads.pool, personIn(c).id), ...shown })))

const change = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const { id: person } = personIn(c)
  if (read.body.some(([name, value]) => name === 'step' && value === 'revoke')) {
    await revokeCalendarFeed(all.writes, person)
    return show(c, all, { address: null, revoked: true })
  }
  const token = await makeCalendarFeed(all.writes, person)
  return show(c, all, { address: new URL(addresses.calendarFeed(token), all.publicUrl).href, revoked: false })
}

/** What is fetched by the address alone: for its person as they stand today, in their language, without names. */
const feed = async (c: Context<Env>, all: Surroundings) => {
  const token = c.req.param('file')?.replace(/\.ics$/, '') ?? ''
  const whose = await calendarFeedOf(all.reads.pool, token)
  const person = whose && (await personToday(all.reads.pool, whose.person))
  if (whose === null || person === null) return refuseWith(c, edgeRefusal('not-found'))
  const counted = await countTry(all.writes, keyOf('feed', token), fetches)
  if (!counted.may)
    return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: counted.retryAfterSeconds }))
  c.set('person', { ...person, renewedAt: person.now })
  c.set('book', person.book)
  c.set('lang', whose.lang)
  return sendDays(c, all, person, false)
}

const sendDays = async (c: Context<Env>, all: Surroundings, person: PersonToday, titles: boolean) => {
  const ui = uiOf(c)
  const today = tokyoDateOf(person.now)
  const span = { from: addDays(today, -daysBack), until: addDays(today, daysOn) }
  const read = await calendarLines(ui, all, person, { span, most: mostOfEach })
  return c.body(calendarOfDays(ui, { publicUrl: all.publicUrl, titles }, read), 200, {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': 'attachment; filename="sekisho.ics"',
  })
}

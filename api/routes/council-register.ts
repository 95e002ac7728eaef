import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { randomUUID } from 'node:crypto'
import { councilMeetings } from '../../db/read-models/council-meetings.ts'
import { fiscalYears } from '../../db/read-models/fiscal-years.ts'
import { meetingKinds } from '../../domain/council/commands.ts'
import { councilPermits } from '../../domain/council/permits.ts'
import { readsAllMeetings } from '../../domain/council/reading.ts'
import { initialCouncilState } from '../../domain/council/state.ts'
import { guidelineOn } from '../../domain/guideline/guideline.ts'
import { settingsOn } from '../../domain/guideline/settings.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isStorableText, searchKey } from '../../domain/kernel/text.ts'
import { addresses } from '../../web/addresses.ts'
import { planPage } from '../../web/council/plan-page.tsx'
import { registerPage, type MeetingFilters } from '../../web/council/register-page.tsx'
import { valuesOf } from '../../web/forms/form-values.ts'
import { document } from '../../web/layout.tsx'
import type { SentForm } from '../../web/case-page/task-page.tsx'
import { readForm } from '../bodies.ts'
import { councilProcedure as council } from '../../domain/council/council.ts'
import { readerOf } from '../reader.ts'
import { comingMeetings, nextRegular, waitingCases } from '../council-waiting.ts'
import { actByForm } from '../form-act.ts'
import { leaveNotice, takeNotice } from '../notice.ts'
import { edgeRefusal } from '../problem.ts'
import { caseIn, councilProcedure } from '../procedures.ts'
import { uiOf } from '../reader-ui.ts'
import { rulesFor } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The register of meetings, and the planning of a new one. */
export const councilRegister = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/council', signedIn(all), (c) => register(c, all))
    .get('/council/new', signedIn(all), (c) => newMeeting(c, all))
    .post('/council/new', signedIn(all), (c) => plan(c, all))

const register = async (c: Context<Env>, all: Surroundings) => {
  const { db, pool } = all.reads
  const standing = standingIn(c)
  const ui = uiOf(c, undefined, takeNotice(c))
  const guideline = guidelineOn(tokyoDateOf(standing.now))
  const said = (name: string) => {
    const text = c.req.query(name)?.slice(0, 100) ?? ''
    return isStorableText(text) ? text : ''
  }
  const filters: MeetingFilters = { q: said('q'), kind: said('kind'), fiscalYear: said('fiscalYear') }
  const tab = said('tab') === 'past' ? 'past' : 'coming'
  const [coming, found, years] = await Promise.all([
    comingMeetings(db),
    councilMeetings(db, {
      over: tab === 'past',
      q: filters.q === '' ? null : searchKey(filters.q),
      kind: meetingKinds.find((one) => one === filters.kind) ?? null,
      fiscalYear: /^\d{4}$/.test(filters.fiscalYear) ? Number(filters.fiscalYear) : null,
    }),
    fiscalYears(pool),
  ])
  const rows = found
    .filter(({ state }) => council.mayRead(readerOf(standing), state, guideline))
    .map((row) => ({
      ...row,
      state: (council.narrowed?.(readerOf(standing), row.state, guideline) as typeof row.state | null) ?? row.state,
    }))
  const waiting = await waitingCases(db, ui, standing, readsAllMeetings(standing.posts, guideline) ? coming : [])
  const next = nextRegular(coming, standing.now)
  const known = rows.some((one) => one.id === next.meeting) || readsAllMeetings(standing.posts, guideline)
  const page = registerPage({
    ui,
    tab,
    filters,
    fiscalYears: years,
    rows,
    waiting,
    next: known ? next : { ...next, meeting: null },
    plans: refusedPlan(c) === null,
  })
  return c.html(document(page))
}

const refusedPlan = (c: Context<Env>) => {
  const standing = standingIn(c)
  const permission = councilPermits(
    'PlanMeeting',
    initialCouncilState,
    rulesFor(standing, { by: 'session' }, standing.now),
  )
  return permission.may ? null : permission.refusal
}

const newMeeting = async (c: Context<Env>, all: Surroundings) => {
  const refused = refusedPlan(c)
  if (refused) return refuseWith(c, refused)
  const { now } = standingIn(c)
  const next = nextRegular(await comingMeetings(all.reads.db), now)
  const { time, place } = settingsOn(tokyoDateOf(now)).council.regular
  // Where a regular meeting is planned already, the next one to plan is none of the rhythm: its day is left to the
  // secretariat.
  const values = valuesOf(
    'PlanMeeting',
    next.meeting === null ? { kind: 'regular', date: next.day, time, place } : { time, place },
  )
  return pageOf(c, randomUUID(), values, null, 200)
}

const plan = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const id = read.body.find(([name]) => name === 'commandId')?.[1] ?? ''
  const stream = caseIn(councilProcedure, id)
  if (stream === null) return refuseWith(c, edgeRefusal('malformed-body'))
  const outcome = await actByForm(all, uiOf(c), {
    entries: read.body,
    procedure: councilProcedure,
    stream,
    by: { person: standingIn(c).person, via: { by: 'session' } },
    allowed: ['PlanMeeting'],
  })
  if (!outcome.done) return pageOf(c, id, outcome.sent.values, outcome.sent, outcome.status)
  leaveNotice(c, all, outcome.type)
  return c.redirect(addresses.case(stream), 303)
}

const pageOf = (
  c: Context<Env>,
  id: string,
  values: SentForm['values'],
  sent: SentForm | null,
  status: ContentfulStatusCode,
) => c.html(document(planPage({ ui: uiOf(c), id, values, sent })), status)

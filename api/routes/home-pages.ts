import { Hono, type Context } from 'hono'
import { daysByMonth, type Span } from '../../db/read-models/days-ahead.ts'
import { heldByOthers, openKinds, stageCounts } from '../../db/read-models/held-by-others.ts'
import { dueBefore, inboxItems } from '../../db/read-models/inbox.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { recordState } from '../../db/read-models/record-state.ts'
import type { OptionalRole, Role } from '../../domain/guideline/guideline.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '../../domain/kernel/fiscal-year.ts'
import { tokyoDateOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays, weekday, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { askedFor, procedures } from '../../domain/procedures.ts'
import { webProcedures } from '../../web/procedures.ts'
import { addresses, withQuery } from '../../web/addresses.ts'
import type { CalendarLine } from '../../web/home/calendar-panel.tsx'
import { declaredDays } from '../procedures/declared-days.ts'
import { homePage, type StageCount } from '../../web/home/home-page.tsx'
import { document } from '../../web/layout.tsx'
import { stageInWords } from '../../web/say.ts'
import type { Ui } from '../../web/ui.ts'
import { calendarLines } from '../calendar/calendar-lines.ts'
import { takeNotice } from '../surroundings/notice.ts'
import { served, servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { guidelineFor, readerOf } from '../surroundings/reader.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { openRow } from './inbox-page.ts'
import { waysTo } from './register-pages.ts'

/** So many lines of each kind fit on one screen. */
const linesInSight = 5
const daysInSight = 60
const mostDays = 100

/** Whoever answers for all of it sees the state of the year; whoever watches over the record sees how that is. */
const yearRoles: readonly (Role | OptionalRole)[] = ['chief', 'vice-chief', 'approver', 'system-manager', 'secretariat']
const recordRoles: readonly (Role | OptionalRole)[] = ['administrator', 'auditor']

/** The home page, where everybody's day begins. */
export const homePages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/', async (c) => (c.get('person') === null ? c.redirect(addresses.signIn, 303) : home(c, all)))

const home = async (c: Context<Env>, all: Surroundings) => {
  const { pool } = all.reads
  const person = personIn(c)
  const reader = readerOf(person)
  const ui = uiOf(c, undefined, takeNotice(c))
  const today = tokyoDateOf(person.now)
  const [overdue, untilSunday, tasks, waiting, stages, lines, year, record] = await Promise.all([
    dueBefore(pool, person.posts, person.now),
    dueBefore(pool, person.posts, tokyoTime(endOfWeek(today), '00:00')),
    inboxItems(pool, person.posts, ['decide', 'do'], { after: null, limit: linesInSight }),
    heldByOthers(pool, reader, linesInSight),
    stagesOf(ui, all, person),
    linesAhead(ui, all, person),
    holds(person, yearRoles) ? yearOf(ui, all, person) : null,
    holds(person, recordRoles) ? recordState(pool) : null,
  ])
  return c.html(
    document(
      homePage({
        ui,
        beginnings: waysTo(
          c,
          served.flatMap(({ pages }) => pages.beginnings ?? []),
        ),
        counts: { overdue, thisWeek: untilSunday - overdue },
        tasks: tasks.rows.map(openRow),
        waiting,
        stages,
        calendar: lines,
        year,
        record: record && { state: record },
      }),
    ),
  )
}

const daysInWeek = 7

/** The Monday after a day, with whose beginning the week is over. */
const endOfWeek = (day: PlainDate): PlainDate => addDays(day, ((daysInWeek - weekday(day)) % daysInWeek) + 1)

const holds = (person: PersonToday, roles: readonly (Role | OptionalRole)[]): boolean => {
  const { roles: held } = guidelineFor(person)
  return roles.some((role) => held[role] !== undefined && person.posts.includes(held[role].post))
}

/** The stages of the procedures whose cases people ask for, with how many of the reader's cases stand there. */
const stagesOf = async (ui: Ui, all: Surroundings, person: PersonToday): Promise<readonly StageCount[]> => {
  const counted = await Promise.all(
    askedFor.map(async (name) => {
      const { pages } = servedNamed(name)
      const { stages = {}, endings = {} } = ui.t.procedures[name] ?? {}
      const open = Object.keys(stages).filter((stage) => stage !== 'none' && stage !== 'closed')
      const counts = await stageCounts(all.reads.pool, name, open, readerOf(person))
      return open.map((stage) => ({
        text: stageInWords(ui, { stages, endings }, stage, null),
        count: counts.get(stage) ?? 0,
        href: withQuery(pages.register(ui).href, { stage }),
      }))
    }),
  )
  return counted.flat()
}

const linesAhead = async (ui: Ui, all: Surroundings, person: PersonToday): Promise<readonly CalendarLine[]> => {
  const from = tokyoDateOf(person.now)
  const span = { from, until: addDays(from, daysInSight) }
  return (await calendarLines(ui, all, person, { span, most: mostDays })).lines
}

const yearOf = async (ui: Ui, all: Surroundings, person: PersonToday) => {
  const { pool } = all.reads
  const fiscalYear = fiscalYearOf(tokyoDateOf(person.now))
  const span: Span = { from: fiscalYearStart(fiscalYear), until: fiscalYearEnd(fiscalYear) }
  // What is over counts in a year as well.
  const kinds = declaredDays.map((one) => ({ ...one, stages: [...one.stages, 'closed'] }))
  const [months, open] = await Promise.all([
    daysByMonth(pool, kinds, span, readerOf(person)),
    openKinds(pool, [...new Set(procedures.flatMap((one) => Object.keys(one.taskKinds)))], person.now),
  ])
  const links = webProcedures.flatMap(({ yearLinks }) => yearLinks?.(ui, span.until) ?? [])
  return { fiscalYear, links, kinds: declaredDays.map(({ text }) => text(ui)), months, open }
}

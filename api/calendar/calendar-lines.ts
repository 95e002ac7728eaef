import { daysAhead, type Span } from '../../db/read-models/days-ahead.ts'
import { inboxItems } from '../../db/read-models/inbox.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { parseClockTime, tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { askText } from '../../web/ask-text.ts'
import type { CalendarLine } from '../../web/home/calendar-panel.tsx'
import type { Ui } from '../../web/ui.ts'
import { declaredDays } from '../procedures/declared-days.ts'
import { readerOf } from '../surroundings/reader.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** How much of a reader's calendar is wanted: from when until when, and how many entries of each kind at most. */
export interface CalendarAsked {
  readonly span: Span
  readonly most: number
}

/** What of a calendar was read: its entries, and the day from which on there are others; null where these are all. */
export interface CalendarRead {
  readonly lines: readonly CalendarLine[]
  readonly moreFrom: PlainDate | null
}

/** The reader's own due dates among the days that procedures put into the calendar, in their order. */
export const calendarLines = async (
  ui: Ui,
  all: Pick<Surroundings, 'reads'>,
  person: PersonToday,
  { span, most }: CalendarAsked,
): Promise<CalendarRead> => {
  const { pool } = all.reads
  const [days, tasks] = await Promise.all([
    daysAhead(pool, declaredDays, span, readerOf(person), most),
    inboxItems(pool, person.posts, ['decide', 'do'], { after: null, limit: most }),
  ])
  const own = tasks.rows.map((row): CalendarLine => ({
    day: tokyoDateOf(row.due),
    kind: 'due',
    item: row.task,
    text: askText(ui, row),
    bareText: askText(ui, { ...row, about: null }),
    at: null,
    case: row,
    href: addresses.task(row.id, row.task),
  }))
  const asked = new Set(own.map((line) => `${line.day} ${line.case.id}`))
  const declared = days.flatMap(({ kind, day, item, time, place, ...of }): readonly CalendarLine[] => {
    const declares = declaredDays[kind]
    if (declares === undefined) return []
    const { from, name, on, text, at } = declares
    const clock = at === undefined ? null : parseClockTime(time)
    return [
      {
        day,
        kind: `${from}-${name}-${on}`,
        item,
        text: text(ui),
        bareText: text(ui),
        at: clock === null || at === undefined ? null : { time: clock, hours: at.hours, place },
        case: of,
        href: addresses.case(of.id),
      },
    ]
  })
  const lines = [
    ...own.filter(({ day }) => day >= span.from && day <= span.until),
    ...declared.filter((line) => line.at !== null || !asked.has(`${line.day} ${line.case.id}`)),
  ].toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : 0))
  const lastRead = [...(tasks.next === null ? [] : own.slice(-1)), ...(days.length < most ? [] : days.slice(-1))]
  const [cut] = lastRead.map(({ day }) => day).toSorted()
  const today = tokyoDateOf(person.now)
  return { lines, moreFrom: cut === undefined || cut > span.until ? null : cut < today ? today : cut }
}

/** A day before what it has at a time. */
const whenOf = ({ day, at }: CalendarLine): string => `${day} ${at?.time.padStart(5, '0') ?? ''}`

import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { epochOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import type { CalendarLine } from '../../web/home/calendar-panel.tsx'
import { inBrackets, labelled } from '../../web/say.ts'
import type { Ui } from '../../web/ui.ts'
import type { CalendarRead } from './calendar-lines.ts'
import { numberInWords } from '../../web/number-in-words.ts'

/** How often a program that subscribes is asked to look again. */
const refreshSeconds = 3_600

/** How a calendar is written: whether its entries say what their cases are called. */
export interface CalendarManner {
  readonly publicUrl: string
  /**
   * Titles, places and what is asked about somebody name companies and people; a calendar that is fetched by a secret
   * address alone, from machines that are not the city's, says what is asked and the number of a case, and none of
   * these.
   */
  readonly titles: boolean
}

/**
 * What lies ahead of a reader for a calendar (RFC 5545): whole days, and what has a time at its time. Each entry keeps
 * its UID when its day moves, so that a later file replaces an earlier one.
 */
export const calendarOfDays = (
  ui: Ui,
  { publicUrl, titles }: CalendarManner,
  { lines, moreFrom }: CalendarRead,
): string => {
  const calendar = new ICalCalendar({
    prodId: { company: 'Sekisho', product: 'desk', language: ui.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: ui.t.frame.product,
    ttl: refreshSeconds,
  })
  const { hostname } = new URL(publicUrl)
  for (const line of lines)
    calendar.createEvent({
      id: `${[line.case.id, line.kind, line.item].join('-').replaceAll('/', '-')}@${hostname}`,
      stamp: new Date(epochOf(ui.now)),
      ...timesOf(line),
      ...(titles && line.at !== null && line.at.place !== '' ? { location: line.at.place } : {}),
      summary: titles
        ? `${labelled(ui, line.text, line.case.title)}${inBrackets(ui, numberInWords(ui, line.case))}`
        : `${line.bareText}${inBrackets(ui, numberOrKind(ui, line))}`,
      url: new URL(line.href, publicUrl).href,
    })
  if (moreFrom !== null)
    calendar.createEvent({
      id: `more@${hostname}`,
      stamp: new Date(epochOf(ui.now)),
      start: moreFrom,
      end: addDays(moreFrom, 1),
      allDay: true,
      summary: ui.t.desk.calendar.more,
      url: new URL(addresses.inbox(), publicUrl).href,
    })
  return calendar.toString()
}

const msPerHour = 3_600_000

/** A time is the office's, and written as the moment that it is: every calendar shows it by its own clock. */
const timesOf = ({ day, at }: CalendarLine) => {
  if (at === null) return { start: day, end: addDays(day, 1), allDay: true }
  const start = epochOf(tokyoTime(day, at.time))
  return { start: new Date(start), end: new Date(start + at.hours * msPerHour) }
}

const numberOrKind = (ui: Ui, { case: of }: CalendarLine): string =>
  of.number === null ? (ui.t.procedures[procedureOf(of.id)]?.procedure ?? '') : numberInWords(ui, of)

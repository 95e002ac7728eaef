import { ICalCalendar, ICalCalendarMethod } from 'ical-generator'
import { epochOf } from '../domain/kernel/instant.ts'
import { addDays } from '../domain/kernel/plain-date.ts'
import type { CalendarLine } from '../web/home/calendar-panel.tsx'
import { numberCell } from '../web/pages/inbox.tsx'
import { inBrackets, labelled } from '../web/say.ts'
import type { Ui } from '../web/ui.ts'

/**
 * What lies ahead of a reader for a calendar (RFC 5545), whole days. Each entry keeps its UID, so that a later file
 * replaces an earlier one.
 */
export const calendarOfDays = (ui: Ui, publicUrl: string, lines: readonly CalendarLine[]): string => {
  const calendar = new ICalCalendar({
    prodId: { company: 'Sekisho', product: 'desk', language: ui.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: ui.t.frame.product,
  })
  const { hostname } = new URL(publicUrl)
  for (const line of lines)
    calendar.createEvent({
      id: `${[line.href.replace(/^\/cases\//, ''), line.kind].join('-').replaceAll('/', '-')}@${hostname}`,
      stamp: new Date(epochOf(ui.now)),
      start: line.day,
      end: addDays(line.day, 1),
      allDay: true,
      summary: `${labelled(ui, line.text, line.case.title)}${inBrackets(ui, numberCell(ui, line.case))}`,
      url: new URL(line.href, publicUrl).href,
    })
  return calendar.toString()
}

import type { ClockTime } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import { nearDayText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { Panel } from './panel.tsx'

/** One entry of the calendar: the day, what is on it, and of which case. */
export interface CalendarLine {
  readonly day: PlainDate
  /** Which kind of day it is, for what knows the entry again. */
  readonly kind: string
  /** Of which row or task of the case it is the day; empty for the case's own. */
  readonly item: string
  readonly text: string
  /** The same without what it is about, which may be a company or a person. */
  readonly bareText: string
  /** When within the day it begins, for how long a calendar holds it, and where; null for what has the whole day. */
  readonly at: { readonly time: ClockTime; readonly hours: number; readonly place: string } | null
  readonly case: { readonly id: CaseId; readonly number: CaseNumber | null; readonly title: string }
  readonly href: string
}

/** So many entries stand on the home page; the calendar's file has all. */
const inSight = 8

/** What lies ahead: the reader's own due dates, meetings, inspections, ends of contracts; day by day. */
export const CalendarPanel = ({ ui, lines }: { readonly ui: Ui; readonly lines: readonly CalendarLine[] }) => {
  const { home } = ui.t.pages
  const today = tokyoDateOf(ui.now)
  return (
    <Panel id="calendar" title={home.calendar} more={{ text: ui.t.desk.calendar.title, href: addresses.calendar }}>
      {lines.length === 0 ? (
        <p class="muted">{home.calendarNone}</p>
      ) : (
        <ol role="list" class="days">
          {lines.slice(0, inSight).map((line) => (
            <li>
              <time datetime={line.day} class="nowrap">
                {nearDayText(ui.lang, line.day, today)}
                {line.at === null ? '' : ` ${line.at.time}`}
              </time>
              <a class="row-title" href={line.href}>
                {line.text}
                <span class="row-case">{line.case.title}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

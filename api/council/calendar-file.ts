import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { CouncilState } from '../../domain/council/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { epochOf, tokyoTime } from '../../domain/kernel/instant.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { meetingHours } from '../../web/council/meeting-hours.ts'
import { meetingTitle } from '../../web/council/meeting-words.ts'
import type { Ui } from '../../web/ui.ts'
import { wordsOf } from '../../web/council/words.ts'

interface Meeting {
  readonly id: CaseId
  /**
   * Rises with everything that happens to the meeting, so that a later file always counts for more than an earlier one.
   */
  readonly version: number
  readonly state: CouncilState
}

/**
 * A meeting for a calendar (RFC 5545). Its UID is the meeting's own for ever, its SEQUENCE rises when it is moved, and
 * a meeting that was cancelled says so, so that a calendar that has it takes it out.
 */
export const calendarFile = (ui: Ui, publicUrl: string, { id, version, state }: Meeting): string => {
  const { circular, ending } = state
  const cancelled = circular !== null || ending?.how === 'cancelled' || ending?.how === 'not-consented'
  const calendar = new ICalCalendar({
    prodId: { company: 'Sekisho', product: 'council', language: ui.lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  const start = state.time === '' ? null : epochOf(tokyoTime(state.date, state.time))
  calendar.createEvent({
    id: `${id.replace('/', '-')}@${new URL(publicUrl).hostname}`,
    sequence: version,
    stamp: new Date(epochOf(ui.now)),
    start: start === null ? state.date : new Date(start),
    end: start === null ? addDays(state.date, 1) : new Date(start + meetingHours * 3_600_000),
    ...(start === null ? { allDay: true } : {}),
    summary: cancelled ? `${wordsOf(ui).print.cancelled}: ${meetingTitle(ui, state)}` : meetingTitle(ui, state),
    ...(state.place === '' ? {} : { location: state.place }),
    url: new URL(addresses.case(id), publicUrl).href,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}

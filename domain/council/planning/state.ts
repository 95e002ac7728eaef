import type { ClockTime, Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { MeetingKind } from './fields.ts'
import type { Planned } from './events.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly kind: MeetingKind
    /** Given by hand; empty where the name follows from the number. */
    readonly name: string
    readonly date: PlainDate
    readonly time: ClockTime | ''
    readonly place: string
    readonly agendaDeadline: Instant | null
    readonly noticeBy: PlainDate
    /** Null before the first event. */
    readonly planned: Planned | null
  }
}

/** Nothing is planned yet. */
export const planningBefore = {
  kind: 'regular',
  name: '',
  date: '' as PlainDate,
  time: '',
  place: '',
  agendaDeadline: null,
  noticeBy: '' as PlainDate,
  planned: null,
} satisfies Partial<CouncilState>

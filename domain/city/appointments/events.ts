import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { GivenAppointment, GivenEnd, Withdrawal } from './fields.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly appointments: AppointmentsEvent
  }
}

/** What can have happened to an appointment; `by` is null where whoever operates the machine acted. */
export type AppointmentsEvent =
  | EventOf<'PersonAppointed', GivenAppointment & Named & Afterwards & Told & { readonly by: By | null }>
  | EventOf<'AppointmentEnded', GivenEnd & Named & { readonly from: PlainDate; readonly by: By | null }>
  | EventOf<'AppointmentWithdrawn', Withdrawal & Named & { readonly by: By | null }>

/** Why others hear of it: whoever appoints is who is appointed, or others hold the post, too. */
interface Told {
  readonly told?: 'oneself' | 'beside'
}

/** The day of the act, where the appointment begins before it. */
interface Afterwards {
  readonly recordedOn?: PlainDate
}

/** What the person was called at the act. */
interface Named {
  readonly name: string
}

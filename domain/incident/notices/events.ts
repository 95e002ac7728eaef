import type { NoticeId } from '../../guideline/incident-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { NoticeReport, Waiver } from './fields.ts'

declare module '../events.ts' {
  interface IncidentEvents {
    readonly notices: NoticesEvent
  }
}

/** A notice with the day by which it is due: calendar days from the discovery (operational setting). */
export interface NoticeDue {
  readonly notice: NoticeId
  readonly dueOn: PlainDate
}

/** What can have become of a notice (operational setting). */
export type NoticesEvent =
  | EventOf<'NoticeMade', NoticeReport & { readonly by: By }>
  | EventOf<'NoticeWaived', Waiver & { readonly by: By }>

import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { NoticeId } from '../../guideline/incident-settings.ts'
import type { NoticeReport } from './fields.ts'
import type { IncidentState } from '../state.ts'

declare module '../state.ts' {
  interface IncidentState {
    readonly notices: readonly Notice[]
  }
}

/** Nobody has to be notified. */
export const noticesBefore = { notices: [] } satisfies Partial<IncidentState>

/** A notice of the checklist: to be made by its day, made, or not needed for a reason. */
export type Notice =
  | { readonly notice: NoticeId; readonly status: 'open'; readonly dueOn: PlainDate }
  | { readonly notice: NoticeId; readonly status: 'made'; readonly made: NoticeReport; readonly by: By }
  | { readonly notice: NoticeId; readonly status: 'waived'; readonly reason: string; readonly by: By }

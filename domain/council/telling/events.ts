import type { CaseId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { ItemTold } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly telling: TellingEvent
  }
}

/** What can have followed from a meeting: cases were told (Art. 21), the next one is planned (operational setting). */
export type TellingEvent =
  | EventOf<'ItemsTold', { readonly items: readonly ItemTold[] }>
  | EventOf<'NextMeetingNoted', { readonly meeting: CaseId | null }>

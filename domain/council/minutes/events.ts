import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { Minutes } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly minutes: MinutesEvent
  }
}

/** What can have happened to the minutes (Art. 5(1), (5)). */
export type MinutesEvent =
  | EventOf<'MinutesDrafted', Minutes & { readonly revision: number; readonly by: By }>
  | EventOf<'MinutesReturned', { readonly reason: string; readonly by: By }>
  | EventOf<'MinutesConfirmed', OfOwnWork & { readonly note: string; readonly by: By }>

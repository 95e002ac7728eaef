import type { Instant } from '../../kernel/instant.ts'
import type { MatterSeen } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { CarriedPaper } from '../meeting-paper.ts'
import type { DrawnItem, ItemAndReason } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly agenda: AgendaEvent
  }
}

/** An item as it comes onto the agenda. */
export interface NewItem extends DrawnItem {
  readonly item: string
  /** The seats whose own office's case it is: shown beside the item, and no obstacle. */
  readonly concerned: readonly PostId[]
  /** The very content that came before the council, where a case waits for it; items from before 0.5 lack it. */
  readonly bound?: MatterSeen
  /** The papers that come along from the meeting at which it stood before; left out where there are none. */
  readonly papers?: readonly CarriedPaper[]
  /** The time that was planned for it there. */
  readonly minutes?: number
}

/** An item whose case has nothing, or something else, before the council now (Art. 21). */
export interface LostMatter {
  readonly item: string
  /** Gone: answered elsewhere, sent or taken back, or given up. Changed: another revision waits now. */
  readonly how: 'gone' | 'changed'
}

/** What can have happened to an agenda (Art. 5(3), (5)). */
export type AgendaEvent =
  | EventOf<'AgendaItemPut', NewItem & { readonly by: By }>
  | EventOf<'AgendaDrawn', { readonly items: readonly NewItem[] }>
  | EventOf<'AgendaItemTakenOff', ItemAndReason & { readonly by: By }>
  | EventOf<'MattersLost', { readonly items: readonly LostMatter[]; readonly at: Instant }>
  | EventOf<'AgendaOrdered', { readonly items: readonly string[]; readonly by: By }>

import type { By } from '../../kernel/by.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { DrawnItem, ItemAndReason } from './fields.ts'

/** An item as it comes onto the agenda. */
export interface NewItem extends DrawnItem {
  readonly item: string
  /** The seats whose own office's case it is: shown beside the item, and no obstacle. */
  readonly concerned: readonly PostId[]
}

/** What can have happened to an agenda (Art. 5(3), (5)). */
export type AgendaEvent =
  | EventOf<'AgendaItemPut', NewItem & { readonly by: By }>
  | EventOf<'AgendaDrawn', { readonly items: readonly NewItem[] }>
  | EventOf<'AgendaItemTakenOff', ItemAndReason & { readonly by: By }>
  | EventOf<'AgendaOrdered', { readonly items: readonly string[]; readonly by: By }>

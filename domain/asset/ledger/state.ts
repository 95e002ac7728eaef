import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { BroughtInAs, Item, Measures } from './fields.ts'
import type { AssetState } from '../state.ts'

declare module '../state.ts' {
  interface AssetState {
    readonly item: Item | null
    /** The day until which it has to be kept; null where nothing says so. */
    readonly keptUntil: PlainDate | null
    readonly enteredBy: By | null
    /** The paper from which it was brought in, and how it was dated there; null where it was entered here first. */
    readonly broughtInAs: BroughtInAs | null
    readonly measures: readonly (Measures & { readonly by: By })[]
  }
}

/** Nothing is entered yet. */
export const ledgerBefore = {
  item: null,
  keptUntil: null,
  enteredBy: null,
  broughtInAs: null,
  measures: [],
} satisfies Partial<AssetState>

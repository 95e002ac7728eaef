import type { By } from '../../kernel/by.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { Minutes } from './fields.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly minutes: (Minutes & { readonly revision: number; readonly by: By }) | null
    /** The chair's reasons for sending minutes or a circular's conclusion back, the last one last. */
    readonly returns: readonly Ended[]
    readonly confirmed: (OfOwnWork & { readonly by: By; readonly note: string }) | null
  }
}

/** There are no minutes yet. */
export const minutesBefore = { minutes: null, returns: [], confirmed: null } satisfies Partial<CouncilState>

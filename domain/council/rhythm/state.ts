import type { CaseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    /**
     * The regular meeting that follows this one; in it null where one was planned already. Null until that is settled.
     */
    readonly next: { readonly meeting: CaseId | null } | null
    /** Set while it is asked here why the council hasn't met: since when, and by which day it was to (setting). */
    readonly missed: { readonly since: PlainDate; readonly metOn: PlainDate | null; readonly meetBy: PlainDate } | null
    /** Why the council didn't meet, each time that it was asked here and said. */
    readonly whyNotMet: readonly Ended[]
  }
}

/** Neither followed by another meeting nor asked why there was none. */
export const rhythmBefore = { next: null, missed: null, whyNotMet: [] } satisfies Partial<CouncilState>

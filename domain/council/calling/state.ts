import type { HeldBy } from '../../kernel/other-cases.ts'
import type { By } from '../../kernel/by.ts'
import type { AttendanceReply, Invitation } from './fields.ts'
import type { SeatHeld } from '../who-sits.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly called: { readonly by: By; readonly shortNotice: boolean; readonly note: string } | null
    /** When the notice went out, or the circulation began, and who held the seats then; null before. */
    readonly noticed: { readonly by: By; readonly holders: readonly SeatHeld[] } | null
    /** Why it was moved or reconvened after the notice; null where it wasn't. */
    readonly moved: Ended | null
    readonly guests: readonly Guest[]
    readonly guestCount: number
    readonly replies: readonly AttendanceReply[]
  }
}

/** Nobody is called yet. */
export const callingBefore = {
  called: null,
  noticed: null,
  moved: null,
  guests: [],
  guestCount: 0,
  replies: [],
} satisfies Partial<CouncilState>

/** A guest (Art. 5(4)): reads the items named and no others. */
export interface Guest extends Invitation {
  readonly id: string
  /** Who held the post when they were asked, and then when the meeting opened. */
  readonly person?: HeldBy
}

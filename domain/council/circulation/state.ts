import type { PostId } from '../../kernel/ids.ts'
import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { ConsentReply, OpinionTerms } from './fields.ts'
import type { CircularRound } from './events.ts'
import type { CouncilState } from '../state.ts'

declare module '../state.ts' {
  interface CouncilState {
    readonly circular: Circular | null
  }
}

/** It isn’t deliberated by circulation. */
export const circulationBefore = { circular: null } satisfies Partial<CouncilState>

/** A deliberation by circulation (持ち回り). */
export interface Circular {
  readonly round: CircularRound
  readonly due: Instant
  readonly reason: string
  readonly consents: readonly (ConsentReply & { readonly by: By })[]
  /** Each member's latest word on each item. */
  readonly opinions: readonly (OpinionTerms & { readonly member: PostId; readonly by: By })[]
  readonly questions: readonly Question[]
}

/** A member's question; withdrawn where the member has spoken otherwise since. */
export interface Question {
  readonly id: string
  readonly member: PostId
  readonly item: string
  readonly text: string
  readonly answer: { readonly text: string; readonly by: By } | null
  readonly withdrawn: boolean
}

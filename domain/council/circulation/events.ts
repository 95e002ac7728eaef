import type { Entrusted } from '../../guideline/entrusted.ts'
import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { EventOf } from '../../law/decider.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { SeatHeld } from '../who-sits.ts'
import type { Conclusion, ConsentReply, OpinionTerms, QuestionAnswer } from './fields.ts'

declare module '../events.ts' {
  interface CouncilEvents {
    readonly circulation: CirculationEvent
  }
}

/** The two rounds of a circular deliberation: whether to deliberate so at all, and then the opinions. */
export type CircularRound = 'consent' | 'opinions'

/** An opinion with the name of its question, where it is one. */
export interface GivenOpinion extends OpinionTerms {
  readonly question: string | null
}

/** What a member has said to the items. */
export interface Given {
  readonly member: PostId
  readonly opinions: readonly GivenOpinion[]
  readonly by: By
}

/** What came of it, and who drew it together. */
export type Concluded = Conclusion & { readonly by: By }

/** What can have happened in a deliberation by circulation (operational setting; Art. 5(1), (2), (3)). */
export type CirculationEvent =
  | EventOf<
      'CircularStarted',
      {
        readonly reason: string
        readonly number: CaseNumber
        readonly round: CircularRound
        readonly due: Instant
        /** Who held the seats that day; circulations from before 0.5 lack it. */
        readonly holders?: readonly SeatHeld[]
        readonly entrusted?: Entrusted | null
        readonly by: By
      }
    >
  | EventOf<'ConsentReplied', ConsentReply & { readonly by: By }>
  | EventOf<'ConsentReached', { readonly consenting: number; readonly needed: number; readonly due: Instant }>
  | EventOf<'ConsentRefused', { readonly consenting: number; readonly needed: number }>
  | EventOf<'OpinionGiven', Given>
  | EventOf<'QuestionAnswered', QuestionAnswer & { readonly by: By }>
  | EventOf<'CircularConcluded', Concluded>
  | EventOf<'CircularReturned', { readonly reason: string; readonly by: By }>
  | EventOf<'CircularConfirmed', OfOwnWork & { readonly note: string; readonly by: By }>

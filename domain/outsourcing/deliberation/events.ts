import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { FormAcceptance } from './fields.ts'
import type { Deliberated, NotedProposal } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly deliberation: DeliberationEvent
  }
}

/** What can have happened on the way through the council (Art. 21, Art. 5(5)). */
export type DeliberationEvent =
  | EventOf<'FormAccepted', FormAcceptance & OfOwnWork & { readonly undeliberated?: true; readonly by: By }>
  | EventOf<'CouncilOutcomeRecorded', Deliberated>
  | EventOf<'ProposalNoted', NotedProposal>

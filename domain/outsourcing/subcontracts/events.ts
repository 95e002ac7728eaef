import type { DecidedBy } from '../../guideline/change-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Deliberated } from '../deliberation/state.ts'
import type { Beyond } from './beyond.ts'
import type { SubcontractAnswer, SubcontractEnd, SubcontractTerms } from './fields.ts'
import type { ConsentGiven } from './subcontract.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly subcontracts: SubcontractEvent
  }
}

type OfSubcontract = { readonly subcontract: string }

/** What can have happened to a sub-contract (Art. 22(1)). */
export type SubcontractEvent =
  | EventOf<
      'SubcontractRequested',
      SubcontractTerms &
        OfSubcontract & { readonly needs: DecidedBy; readonly beyond?: readonly Beyond[]; readonly by: By }
    >
  | EventOf<'SubcontractDeliberated', Deliberated & OfSubcontract>
  | EventOf<'SubcontractConsented', ConsentGiven & OfSubcontract>
  | EventOf<'SubcontractRefused', SubcontractAnswer & { readonly by: By }>
  | EventOf<'SubcontractWithdrawn', SubcontractAnswer & { readonly by: By }>
  | EventOf<'SubcontractEnded', SubcontractEnd & { readonly by: By }>

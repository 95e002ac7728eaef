import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Closing, ContractEnd, GivenTerms, ResumptionTerms, SuspensionTerms, TakenBack } from './fields.ts'
import type { Disposal, Termination } from './state.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly ending: EndingEvent
  }
}

/** What can have happened at the end of a contract and after it (Arts. 22, 22(2)). */
export type EndingEvent =
  | EventOf<'ContractTerminated', Termination>
  | EventOf<'ContractEnded', ContractEnd>
  | EventOf<'DisposalRecorded', Disposal>
  | EventOf<'GivenRecorded', GivenTerms & { readonly given: string; readonly by: By }>
  | EventOf<'TakenBackRecorded', TakenBack & { readonly by: By }>
  | EventOf<
      'OutsourcingClosed',
      /** Whether nobody ever inspected, and for which inspections the head answers by closing (Art. 23). */
      Closing & { readonly neverInspected?: true; readonly answersFor?: readonly string[]; readonly by: By }
    >
  | EventOf<'ContractSuspended', SuspensionTerms & { readonly by: By }>
  | EventOf<'ContractResumed', ResumptionTerms & { readonly by: By }>

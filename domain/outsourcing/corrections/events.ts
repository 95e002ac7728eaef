import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Caution } from '../in-effect/caution.ts'
import type { ContractValues } from '../contract/fields.ts'
import type { UrgentValues } from '../request/state.ts'
import type { FactKind, FactValues } from './facts.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly corrections: CorrectionEvent
  }
}

/** What was written down wrongly and is put right, both values in sight (Arts. 21, 22). */
export type CorrectionEvent =
  | EventOf<
      'ContractCorrected',
      {
        readonly before: ContractValues
        readonly after: ContractValues
        readonly reason: string
        readonly cautions?: readonly Caution[]
        readonly by: By
      }
    >
  | EventOf<
      'TerminationCorrected',
      { readonly before: PlainDate; readonly endsOn: PlainDate; readonly reason: string; readonly by: By }
    >
  | EventOf<
      'UrgentStartCorrected',
      {
        readonly before: UrgentValues
        readonly after: UrgentValues
        readonly reason: string
        readonly cautions?: readonly Caution[]
        readonly by: By
      }
    >
  | EventOf<
      'RecordCorrected',
      {
        readonly record: string
        readonly kind: FactKind
        readonly about: string
        readonly before: FactValues
        /** What truly stands there; nothing where it never happened. */
        readonly after: FactValues
        readonly never?: true
        readonly reason: string
        readonly cautions?: readonly Caution[]
        readonly by: By
      }
    >
  | EventOf<
      'InspectionVoided',
      {
        readonly inspection: string
        readonly nth: number
        readonly dueOn: PlainDate
        readonly reason: string
        readonly by: By
      }
    >
  | EventOf<'InspectionRestored', { readonly inspection: string; readonly dueOn: PlainDate; readonly by: By }>
  | EventOf<'ContractRunsOn', { readonly endsOn: PlainDate; readonly by: By }>

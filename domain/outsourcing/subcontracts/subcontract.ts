import type { By } from '../../kernel/by.ts'
import type { CaseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { ConditionTerms, CouncilReport, VettingVerdict } from '../commands.ts'
import type { Condition } from '../events.ts'
import type { InformationKind } from '../request/request.ts'
import type { DecidedBy } from '../../guideline/change-settings.ts'

/**
 * A sub-contract (再委託, Art. 22(1)), to any depth: there is none unless the city consents to it, company by company.
 *
 * - **deliberation**: the settings want the council; its outcome is recorded. Continued stays here, any other leads on.
 * - **approval**: the chief consents, which leads to *consented*, or refuses. A company further down can't be consented
 *   to before the one above it.
 * - **consented**: its people may work from its first day on, and never before the consent.
 * - **refused**, **withdrawn**, **lapsed**: over without consent. It lapses when the contract ends first.
 * - **ended**: the consent is over: ended on a day by the office, with the company above it, or with the contract.
 */
export interface Subcontract {
  readonly id: string
  readonly status: SubcontractStatus
  readonly needs: DecidedBy
  readonly terms: SubcontractTerms
  readonly requested: By
  readonly council: (CouncilReport & ToldBy & { readonly by: By }) | null
  readonly consent: { readonly by: By; readonly conditions: readonly Condition[]; readonly note: string } | null
  /** Why it was refused or withdrawn, and by whom. */
  readonly answer: { readonly reason: string; readonly by: By } | null
  /** When the consent ended and why; the reason is empty where the contract's end ended it. */
  readonly ended: { readonly on: PlainDate; readonly reason: string } | null
}

/** Where a sub-contract stands. */
export type SubcontractStatus = 'deliberation' | 'approval' | 'consented' | 'refused' | 'withdrawn' | 'lapsed' | 'ended'

/** What the head asks consent for, and what was found about the company: its own answer apart from the reviewer's. */
export interface SubcontractTerms {
  readonly name: string
  /** The 13 digits of the corporate number, or empty. */
  readonly corporateNumber: string
  /** The sub-contract under which this company would work; null where it is the contractor's own. */
  readonly parent: string | null
  /** Which part of the work is passed on. */
  readonly scope: string
  /** Why it has to be passed on. */
  readonly need: string
  readonly information: readonly InformationKind[]
  /** How the company protects the information; the same duties are imposed on it. */
  readonly safeguards: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly checkedOn: PlainDate
  /** What the company itself answered. */
  readonly answer: string
  /** What the office found, in short. */
  readonly finding: string
  readonly verdict: VettingVerdict
}

/** What may be asked about sub-contracts. */
export type SubcontractCommand =
  | Command<'RequestSubcontract', SubcontractTerms>
  | Command<'RecordSubcontractOutcome', CouncilReport & { readonly about: string }>
  | Command<
      'ConsentSubcontract',
      OfSubcontract & { readonly conditions: readonly ConditionTerms[]; readonly note: string }
    >
  | Command<'RefuseSubcontract', OfSubcontract & Reason>
  | Command<'WithdrawSubcontract', OfSubcontract & Reason>
  | Command<'EndSubcontract', OfSubcontract & Reason & { readonly endedOn: PlainDate }>

/** What can have happened to a sub-contract. */
export type SubcontractEvent =
  | Event<'SubcontractRequested', SubcontractTerms & OfSubcontract & { readonly needs: DecidedBy; readonly by: By }>
  | Event<'SubcontractDeliberated', CouncilReport & ToldBy & OfSubcontract & { readonly by: By }>
  | Event<
      'SubcontractConsented',
      OfSubcontract & { readonly conditions: readonly Condition[]; readonly note: string; readonly by: By }
    >
  | Event<'SubcontractRefused', OfSubcontract & Reason & { readonly by: By }>
  | Event<'SubcontractWithdrawn', OfSubcontract & Reason & { readonly by: By }>
  | Event<'SubcontractEnded', OfSubcontract & Reason & { readonly endedOn: PlainDate; readonly by: By }>

type Command<Type extends string, Data> = { readonly type: Type; readonly data: Data }
type Event<Type extends string, Data> = { readonly type: Type; readonly article: 'Art. 22(1)'; readonly data: Data }
type OfSubcontract = { readonly subcontract: string }
type Reason = { readonly reason: string }
/** Set where Sekisho's own meeting told the outcome, and not the secretariat from minutes on paper. */
type ToldBy = { readonly meetingCase?: CaseId }

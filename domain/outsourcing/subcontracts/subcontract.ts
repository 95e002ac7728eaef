import type { DecidedBy } from '../../guideline/change-settings.ts'
import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Condition } from '../approval/state.ts'
import type { Deliberated } from '../deliberation/state.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { Beyond } from './beyond.ts'
import type { SubcontractTerms } from './fields.ts'

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
  /** In what it goes beyond what was approved, which brings it before the council. */
  readonly beyond?: readonly Beyond[]
  readonly terms: SubcontractTerms
  readonly requested: By
  readonly council: Deliberated | null
  readonly consent: ConsentGiven | null
  /** Why it was refused or withdrawn, and by whom. */
  readonly answer: { readonly reason: string; readonly by: By } | null
  /** When the consent ended and why, and when that was recorded; without reason, the contract's end ended it. */
  readonly ended: { readonly on: PlainDate; readonly reason: string; readonly recordedOn?: PlainDate } | null
}

/** Where a sub-contract stands. */
export type SubcontractStatus = 'deliberation' | 'approval' | 'consented' | 'refused' | 'withdrawn' | 'lapsed' | 'ended'

/** The city's consent, and under which conditions. */
export interface ConsentGiven extends OfOwnWork {
  readonly by: By
  readonly conditions: readonly Condition[]
  readonly note: string
  /** What it rests on that nobody must overlook, such as an outcome from outside. */
  readonly marks?: readonly string[]
}

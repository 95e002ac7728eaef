import type { CaseNumber } from '../../../domain/kernel/case-number.ts'
import type { CaseId, OfficeId } from '../../../domain/kernel/ids.ts'
import type { Instant } from '../../../domain/kernel/instant.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { CertificateState } from '../../../domain/outsourcing/certificates/state.ts'
import type { IncidentOfContract } from '../../../domain/outsourcing/incidents/incidents.ts'
import type { FindingState } from '../../../domain/outsourcing/inspections/state.ts'
import type { Certificate } from '../../../domain/outsourcing/vetting/fields.ts'

/** All that the reader may know of a vendor. */
export interface VendorView {
  readonly names: readonly string[]
  readonly corporateNumber: string
  readonly cases: readonly VendorCaseRow[]
  readonly vettings: readonly VendorVettingRow[]
}

/** A case that names the vendor. */
export interface VendorCaseRow {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly stage: string
  readonly ending: string | null
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  readonly isContractor: boolean
  readonly findings: readonly FindingState[]
  readonly certificates: readonly CertificateState[]
  readonly incidents: readonly IncidentOfContract[]
}

/** A vetting of the vendor. */
export interface VendorVettingRow {
  readonly id: CaseId
  readonly vendor: string
  readonly verdict: string
  readonly checkedOn: PlainDate
  readonly certificates: readonly Certificate[]
  readonly at: Instant
}

import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { CertificateExpiry, CertificateReport } from './fields.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly certificates: CertificateEvent
  }
}

/** What can have happened to the contractor's certificates while the contract runs (Arts. 20, 23). */
export type CertificateEvent =
  | EventOf<'CertificateExpiring', CertificateExpiry & { readonly expired?: true }>
  | EventOf<'CertificateRecorded', CertificateReport & { readonly by: By }>

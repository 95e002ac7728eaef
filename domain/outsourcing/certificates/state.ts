import type { OutsourcingState } from '../state.ts'
import type { Certificate } from '../vetting/fields.ts'
import type { Vetting } from '../vetting/found.ts'

declare module '../state.ts' {
  interface OutsourcingState {
    /** The contractor's certificates, as they stand while the contract runs. */
    readonly certificates: readonly CertificateState[]
  }
}

/** A certificate of the contractor while the contract runs. */
export interface CertificateState extends Certificate {
  /** `certificate-1` and so on, in the order of the vetting. */
  readonly id: string
  /** How many notices of its present expiry were given. */
  readonly noted: number
  /** Why it isn't renewed; null while nobody has said so. */
  readonly notRenewed: string | null
}

/** The certificates that the contractor showed when it was vetted. */
export const certificatesAtSigning = (vetting: Vetting | null): readonly CertificateState[] =>
  (vetting?.certificates ?? []).map((one, index) => ({
    ...one,
    id: `certificate-${index + 1}`,
    noted: 0,
    notRenewed: null,
  }))

/** No certificate is watched yet. */
export const certificatesBefore = { certificates: [] } satisfies Partial<OutsourcingState>

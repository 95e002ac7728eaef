import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { CertificateEvent } from './events.ts'
import type { CertificateReport } from './fields.ts'
import type { CertificateState } from './state.ts'

/** What the case is after the expiry of a certificate was noted, or its renewal recorded. */
export const certificateEvolve: EvolveOf<OutsourcingState, CertificateEvent> = {
  CertificateExpiring: (state, { certificate, nth }) =>
    inCertificate(state, certificate, (one) => ({ ...one, noted: nth })),
  CertificateRecorded: (state, report) => inCertificate(state, report.certificate, (one) => reported(one, report)),
}

const inCertificate = (
  state: OutsourcingState,
  id: string,
  to: (one: CertificateState) => CertificateState,
): OutsourcingState => ({
  ...state,
  certificates: state.certificates.map((one) => (one.id === id ? to(one) : one)),
})

const reported = (one: CertificateState, { outcome, number, expiresOn, note }: CertificateReport): CertificateState =>
  outcome === 'renewed' && expiresOn !== null
    ? { ...one, number, expiresOn, noted: 0, notRenewed: null }
    : { ...one, notRenewed: note }

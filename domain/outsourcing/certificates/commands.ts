import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { noteCertificateExpiring, recordCertificate } from './decide-certificates.ts'
import { certificateReportFields, expiryFields } from './fields.ts'

/** What becomes of the contractor's certificates while the contract runs (Arts. 20, 23). */
export const certificateCommands = {
  RecordCertificate: command({
    fields: certificateReportFields,
    who: 'head',
    rule: 'certificates-kept-valid',
    at: ['in-force'],
    about: ({ certificate }) => certificate,
    decide: recordCertificate,
  }),
  NoteCertificateExpiring: command({
    fields: expiryFields,
    who: 'practice',
    rule: 'certificates-kept-valid',
    at: ['in-force'],
    told: noteCertificateExpiring,
  }),
}

/** The commands about certificates. */
export type CertificateCommand = CommandsOf<typeof certificateCommands>

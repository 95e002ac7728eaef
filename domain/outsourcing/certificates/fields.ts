import {
  day,
  oneOf,
  onlyWhere,
  optionalLine,
  orNull,
  part,
  remarks,
  unless,
  whole,
  type DataOf,
} from '../../kernel/fields.ts'

/** Renewed or not. */
export const certificateOutcomes = ['renewed', 'not-renewed'] as const
/** One of those. */
export type CertificateOutcome = (typeof certificateOutcomes)[number]

/**
 * What became of a certificate that expires while the contract runs: renewed, with its new number and day, or not, with
 * the reason.
 */
export const certificateReportFields = {
  certificate: part(),
  outcome: oneOf(certificateOutcomes, 'certificateOutcomes'),
  number: onlyWhere('outcome', ['renewed'], unless(optionalLine(), ''), true),
  expiresOn: onlyWhere('outcome', ['renewed'], orNull(day()), true),
  note: remarks(),
}

/** Which certificate expires when, and which notice of it this is. */
export const expiryFields = { certificate: part(), nth: whole(1, 99), expiresOn: day() }

/** What became of a certificate, as the law is given it. */
export type CertificateReport = DataOf<typeof certificateReportFields>
/** A certificate that is about to expire. */
export type CertificateExpiry = DataOf<typeof expiryFields>

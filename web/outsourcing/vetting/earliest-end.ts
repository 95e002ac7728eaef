import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { Certificate } from '../../../domain/outsourcing/vetting/fields.ts'

/** The certificate that expires first says until when they hold together; null where there is none. */
export const earliestEnd = (certificates: readonly Certificate[]): PlainDate | null =>
  certificates.map((one) => one.expiresOn).toSorted()[0] ?? null

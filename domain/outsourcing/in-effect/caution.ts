import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/**
 * What is allowed and yet out of order: work whose period has begun before it was approved, a contract signed after its
 * first day, a certificate that had expired by the contract's day, a contractor of whom the verdict on record came
 * after the signing, urgent work by another company than the contractor, or by one that nobody had looked into. It is
 * said in the act itself, and stays recorded.
 */
export const cautionKinds = [
  'period-begun',
  'signed-after-start',
  'certificate-expired',
  'vetted-after-signing',
  'urgent-by-another',
  'urgent-unvetted',
] as const

/** One of those, and the day that it is about. */
export interface Caution {
  readonly kind: (typeof cautionKinds)[number]
  readonly day: PlainDate
  /** Which certificate it is about, as it calls itself. */
  readonly certificate?: string
}

/** A caution with the act in which it was said. */
export type CautionSaid = Caution & { readonly by: By }

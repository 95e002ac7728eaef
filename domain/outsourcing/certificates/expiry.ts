import type { Settings } from '../../guideline/settings.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Contract } from '../slices.ts'
import type { CertificateState } from './state.ts'

/** One that expires before the contract does has to be asked about: what it stood for would no longer hold. */
export const expiresMidContract = (one: CertificateState, contract: Contract): boolean =>
  one.notRenewed === null && one.expiresOn < contract.endsOn

/** The day of the nth notice of an expiry; the last says that it has expired. Null where there is no such notice. */
export const noticeDay = (expiresOn: PlainDate, nth: number, settings: Settings): PlainDate | null => {
  const { noteCertificateDays } = settings
  // After the last notice before the day comes the one on the day after it.
  if (nth === noteCertificateDays.length + 1) return addDays(expiresOn, 1)
  const before = noteCertificateDays[nth - 1]
  return before === undefined ? null : addDays(expiresOn, -before)
}

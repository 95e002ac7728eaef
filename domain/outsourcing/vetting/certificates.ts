import type { Calendar } from '../../kernel/calendar.ts'
import { nextBusinessDay } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Settings } from '../../guideline/settings.ts'
import type { Certificate, CertificateReport, ContractTerms } from '../commands.ts'
import type { OutsourcingEvent } from '../events.ts'
import type { OutsourcingState } from '../state.ts'
import type { Vetting } from './found.ts'

/** A certificate of the contractor while the contract runs. */
export interface CertificateState extends Certificate {
  /** `certificate-1` and so on, in the order of the vetting. */
  readonly id: string
  /** How many notices of its present expiry were given. */
  readonly noted: number
  /** Why it isn't renewed; null while nobody has said so. */
  readonly notRenewed: string | null
}

/** A moment at which the expiry of a certificate is brought to mind. */
export interface CertificateWake {
  readonly kind: 'certificate'
  readonly at: Instant
  readonly certificate: string
  readonly nth: number
  readonly expiresOn: PlainDate
}

/** The certificates that the contractor showed when it was vetted. */
export const certificatesAtSigning = (vetting: Vetting | null): readonly CertificateState[] =>
  (vetting?.certificates ?? []).map((one, index) => ({
    ...one,
    id: `certificate-${index + 1}`,
    noted: 0,
    notRenewed: null,
  }))

/** The certificates after an event about them. */
export const evolveCertificates = (
  certificates: readonly CertificateState[],
  event: Extract<OutsourcingEvent, { readonly type: 'CertificateExpiring' | 'CertificateRecorded' }>,
): readonly CertificateState[] =>
  certificates.map((one) => {
    if (one.id !== event.data.certificate) return one
    return event.type === 'CertificateExpiring' ? { ...one, noted: event.data.nth } : reported(one, event.data)
  })

const reported = (one: CertificateState, { outcome, number, expiresOn, note }: CertificateReport): CertificateState =>
  outcome === 'renewed' && expiresOn !== null
    ? { ...one, number, expiresOn, noted: 0, notRenewed: null }
    : { ...one, notRenewed: note }

/** One that expires before the contract does has to be asked about: what it stood for would no longer hold. */
export const expiresMidContract = (one: CertificateState, contract: ContractTerms): boolean =>
  one.notRenewed === null && one.expiresOn < contract.endsOn

/** The day of the nth notice of an expiry; null where the settings have no such notice. */
export const noticeDay = (expiresOn: PlainDate, nth: number, settings: Settings): PlainDate | null => {
  const before = settings.noteCertificateDays[nth - 1]
  return before === undefined ? null : addDays(expiresOn, -before)
}

/**
 * When the expiry of the contractor's certificates is brought to mind, while the contract runs (operational setting).
 * Of notices that were slept through, or lay before the contract, the latest stands for all.
 */
export const certificateWakes = (
  state: OutsourcingState,
  now: Instant,
  calendar: Calendar,
  settings: Settings,
): readonly CertificateWake[] => {
  const { contract } = state
  if (state.stage !== 'in-force' || contract === null) return []
  return state.certificates
    .filter((one) => expiresMidContract(one, contract))
    .flatMap((one) => {
      const times = settings.noteCertificateDays.map((days) =>
        tokyoTime(nextBusinessDay(calendar, addDays(one.expiresOn, -days)), settings.remindAt),
      )
      const index = Math.max(
        one.noted,
        times.findLastIndex((at) => at <= now),
      )
      const at = times[index]
      return at === undefined
        ? []
        : [{ kind: 'certificate' as const, at, certificate: one.id, nth: index + 1, expiresOn: one.expiresOn }]
    })
}

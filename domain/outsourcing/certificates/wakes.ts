import type { Settings } from '../../guideline/settings.ts'
import { nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import { expiresMidContract } from './expiry.ts'

/** A moment at which the expiry of a certificate is brought to mind. */
export interface CertificateWake {
  readonly kind: 'certificate'
  readonly at: Instant
  readonly certificate: string
  readonly nth: number
  readonly expiresOn: PlainDate
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
      const times = [...settings.noteCertificateDays, -1].map((days) =>
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

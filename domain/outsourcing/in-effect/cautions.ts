import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Caution } from './caution.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * Of a request whose period has begun and for which nobody declared that the work had to begin first (Art. 21 asks
 * beforehand).
 */
export const ofBegunPeriod = (
  { request, urgent }: Pick<OutsourcingState, 'request' | 'urgent'>,
  on: PlainDate,
): readonly Caution[] =>
  request !== null && urgent === null && request.startsOn < on ? [{ kind: 'period-begun', day: request.startsOn }] : []

/** Of a contract signed after its first day, and of what the contractor's certificates were worth on that day. */
export const ofContract = (
  { signedOn, startsOn }: { readonly signedOn: PlainDate; readonly startsOn: PlainDate },
  certificates: readonly { readonly id: string; readonly expiresOn: PlainDate }[],
): readonly Caution[] => {
  const day = signedOn > startsOn ? signedOn : startsOn
  return [
    ...(signedOn > startsOn ? [{ kind: 'signed-after-start', day: startsOn } as const] : []),
    ...certificates
      .filter((one) => one.expiresOn < day)
      .map((one) => ({ kind: 'certificate-expired', day: one.expiresOn, certificate: one.id }) as const),
  ]
}

/** An event's data with what it cautions of; without it where there is nothing. */
export const cautioned = (cautions: readonly Caution[]): { readonly cautions?: readonly Caution[] } =>
  cautions.length === 0 ? {} : { cautions }

/** The case remembers what was cautioned of, and in whose act. */
export const withCautions = (
  state: OutsourcingState,
  cautions: readonly Caution[] | undefined,
  by: By,
): OutsourcingState =>
  cautions === undefined
    ? state
    : { ...state, cautions: [...state.cautions, ...cautions.map((one) => ({ ...one, by }))] }

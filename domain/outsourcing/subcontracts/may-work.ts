import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'
import { isUnsettled } from '../in-effect/in-doubt.ts'
import { restsOn } from '../in-effect/rests.ts'
import { chainOf, depthOf } from '../in-effect/chain.ts'
import type { Subcontract } from './subcontract.ts'

/** A sub-contract that runs on a day, with its depth: 1 under the contractor itself. */
export interface RunningSubcontract extends Subcontract {
  readonly depth: number
}

/**
 * The sub-contracts under which work may be done on a day (Art. 22(1)): consented to by then, within their period and
 * the contract's, and so all the way up. What inspections, permits and the disposal at the end can name.
 */
export const consentedSubcontracts = (state: OutsourcingState, on: PlainDate): readonly RunningSubcontract[] =>
  runs(state, on)
    ? state.subcontracts
        .filter((one) => chainOf(state.subcontracts, one).every((link) => mayRun(link, on)))
        .map((one) => ({ ...one, depth: depthOf(state.subcontracts, one) }))
    : []

/** Every sub-contract that ever had the city's consent: whoever may have had the city's materials (Art. 22(2)). */
export const everConsented = ({ subcontracts }: OutsourcingState): readonly Subcontract[] =>
  subcontracts.filter((one) => one.consent !== null)

/** Under what a company may work: as the contractor, or under a sub-contract; or why it may not. */
export type MayWork =
  | { readonly may: true; readonly as: 'contractor' | { readonly subcontract: string } }
  | {
      readonly may: false
      readonly refusal: Refusal<'subcontract-not-consented' | 'subcontract-in-doubt' | 'contract-not-running'>
    }

/**
 * Whether a company's people may do the contract's work on a day: the seam at which permits, IDs and authorities ask
 * (Art. 22(1)). A company is named as it stands in the contract or the consent, or by its corporate number.
 */
export const mayWork = (state: OutsourcingState, company: string, on: PlainDate): MayWork => {
  if (!runs(state, on))
    return {
      may: false,
      refusal: refuse('contract-not-running', 'subcontract-within-contract', { day: on }).refusal,
    }
  if (company === state.contract?.contractor) return { may: true, as: 'contractor' }
  const sub = consentedSubcontracts(state, on).find(
    ({ terms }) => terms.name === company || (terms.corporateNumber !== '' && terms.corporateNumber === company),
  )
  if (sub === undefined)
    return {
      may: false,
      refusal: refuse('subcontract-not-consented', 'subcontract-consented', { company, day: on }).refusal,
    }
  const doubt = doubtAbout(state, sub)
  return doubt === undefined
    ? { may: true, as: { subcontract: sub.id } }
    : { may: false, refusal: refuse('subcontract-in-doubt', 'grounds-hold', { company, items: [doubt] }).refusal }
}

/** What holds up new work upon a consent: a doubt about it, or about one above it, that isn't settled. */
const doubtAbout = ({ doubts, subcontracts }: OutsourcingState, sub: Subcontract): string | undefined => {
  const chain = new Set(chainOf(subcontracts, sub).map((one) => one.id))
  return doubts.find((one) => isUnsettled(one) && chain.has(one.about))?.doubt
}

const runs = (state: OutsourcingState, on: PlainDate): boolean =>
  state.contract !== null && state.contract.startsOn <= on && on <= state.contract.endsOn && !restsOn(state, on)

/** Never before the consent was given, nor on or after the day on which it was over. */
const mayRun = ({ consent, terms, ended }: Subcontract, on: PlainDate): boolean =>
  consent !== null &&
  tokyoDateOf(consent.by.at) <= on &&
  terms.startsOn <= on &&
  on <= terms.endsOn &&
  (ended === null || on < ended.on)

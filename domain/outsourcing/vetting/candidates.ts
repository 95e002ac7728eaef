import { tokyoDateOf } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CurrentRequest } from '../slices.ts'
import type { Vetting } from './found.ts'
import { isSameCompany } from './same-company.ts'

/** The last vetting of each vendor who may become the contractor, and the last of all. */
export interface Vetted {
  readonly vettings: readonly Vetting[]
  readonly vetting: Vetting | null
}

/** Whoever may become the contractor: the vendor named, each candidate of a tender, or nobody yet. */
export const candidatesOf = (request: CurrentRequest | null): readonly string[] => {
  switch (request?.award) {
    case 'candidates':
      return request.candidates ?? []
    case 'after-award':
      return []
    default:
      return request === null ? [] : [request.vendor]
  }
}

/** The last vetting of a vendor in this case; null where it was never vetted. */
export const vettingOf = ({ vettings, vetting }: Vetted, vendor: string): Vetting | null =>
  vettings.find((one) => isSameCompany(one.vendor, vendor)) ??
  (vetting !== null && isSameCompany(vetting.vendor, vendor) ? vetting : null)

/** The day of the head's verdict; where nobody judged apart, the day on which the look was recorded. */
export const verdictDay = (vetting: Pick<Vetting, 'by' | 'judged'> | null): PlainDate | null =>
  vetting === null ? null : tokyoDateOf((vetting.judged?.by ?? vetting.by).at)

/** Whether the work may be entrusted to a vendor so vetted (Art. 20). */
export const isGood = (vetting: Pick<Vetting, 'verdict' | 'proposed'> | null): boolean =>
  vetting !== null && vetting.proposed !== true && vetting.verdict !== 'unsuitable'

/** The candidates on whom staff have reported and the head has still to give the verdict (Art. 20). */
export const verdictsWanted = (request: CurrentRequest | null, vetted: Vetted): readonly string[] =>
  candidatesOf(request).filter((vendor) => vettingOf(vetted, vendor)?.proposed === true)

/**
 * Which vendors are still to be vetted before the request can be submitted (Art. 20): none once every candidate was
 * looked into and one at least is good, or where the winner is vetted after the award. Where nobody is good, the last
 * of them is asked for still: looked into anew, or exchanged for another.
 */
export const vettingsWanted = (request: CurrentRequest | null, vetted: Vetted): readonly string[] => {
  const candidates = candidatesOf(request)
  const missing = candidates.filter((vendor) => vettingOf(vetted, vendor) === null)
  if (
    missing.length > 0 ||
    candidates.length === 0 ||
    verdictsWanted(request, vetted).length > 0 ||
    candidates.some((vendor) => isGood(vettingOf(vetted, vendor)))
  )
    return missing
  return candidates.slice(-1)
}

/** Whether the vetting lets the request be submitted (Art. 20 before Art. 21). */
export const isVetted = (request: CurrentRequest | null, vetted: Vetted): boolean =>
  vettingsWanted(request, vetted).length === 0 && verdictsWanted(request, vetted).length === 0

/** The step at which a request stands until it is submitted. */
export const stepOf = (request: CurrentRequest, vetted: Vetted): 'vetting' | 'submission' =>
  isVetted(request, vetted) ? 'submission' : 'vetting'

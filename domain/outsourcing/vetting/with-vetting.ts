import type { OutsourcingState } from '../state.ts'
import type { CurrentRequest } from '../slices.ts'
import { candidatesOf, stepOf, vettingOf } from './candidates.ts'
import type { Vetting } from './found.ts'
import { isSameCompany } from './same-company.ts'

/** The case with one more vetting: the last one of each vendor counts. */
export const withVetting = (state: OutsourcingState, vetting: Vetting): OutsourcingState => {
  const changed = {
    ...state,
    vetting,
    vettings: [...state.vettings.filter((one) => !isSameCompany(one.vendor, vetting.vendor)), vetting],
  }
  const { request } = state
  const before = state.stage === 'vetting' || state.stage === 'submission'
  return before && request !== null ? { ...changed, stage: stepOf(request, changed) } : changed
}

/**
 * The case with another request: whoever is no candidate any more is forgotten, and has to be vetted anew to come back
 * (Art. 20).
 */
export const withRequest = (state: OutsourcingState, request: CurrentRequest): OutsourcingState => {
  const vettings = candidatesOf(request).flatMap((vendor) => vettingOf(state, vendor) ?? [])
  const changed = {
    ...state,
    request,
    vettings,
    vetting: vettings.find((one) => one.vendor === state.vetting?.vendor) ?? vettings.at(-1) ?? null,
  }
  return { ...changed, stage: stepOf(request, changed) }
}

import type { CaseId } from '../../domain/kernel/ids.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { candidatesOf } from '../../domain/outsourcing/vetting/candidates.ts'
import { addresses } from '../../web/addresses.ts'

/** A vendor to be vetted in a case, and where its form is. */
export interface VettingPlace {
  /** The candidate, where there are several; empty where there is one vendor or the winner is still to be named. */
  readonly about: string
  /** The vendor's name as far as it is known. */
  readonly vendor: string
  readonly form: (id: CaseId) => string
}

/** Every vendor to be vetted in a case: the one that is named, each candidate, or whoever won. */
export const placesOf = (state: OutsourcingState): readonly VettingPlace[] => {
  const candidates = candidatesOf(state.request)
  if (candidates.length > 1) return candidates.map((vendor) => place(state, vendor, vendor))
  return [place(state, '', candidates[0] ?? '')]
}

/**
 * One of them; null where the case has none of that name. What is written without naming a candidate has a place of its
 * own.
 */
export const placeOf = (state: OutsourcingState, about: string): VettingPlace | null =>
  placesOf(state).find((one) => one.about === about) ?? (about === '' ? place(state, '', '') : null)

/** The open task asks for it; without one the office vets anew by an act of its own. */
const place = (state: OutsourcingState, about: string, vendor: string): VettingPlace => {
  const task = state.tasks.open.find((one) => one.kind === 'vet' && (one.about ?? '') === about)
  return { about, vendor, form: (id) => (task ? addresses.task(id, task.task) : addresses.act(id, 'RecordVetting')) }
}

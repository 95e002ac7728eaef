import type { CaseId, PersonId } from '../kernel/ids.ts'
import { searchKey } from '../kernel/text.ts'

/**
 * Whose permit it is: somebody of the city by their place on the roster, or a contractor's worker by name, under the
 * contract whose work they do. Names stand as they were on the day of the application.
 */
export type Holder = StaffHolder | WorkerHolder

/** Somebody of the city. */
export interface StaffHolder {
  readonly kind: 'staff'
  readonly person: PersonId
  readonly name: string
  readonly kana: string
}

/** A worker of a contractor, or of a company to which the contractor passed work on. */
export interface WorkerHolder {
  readonly kind: 'worker'
  readonly name: string
  readonly kana: string
  readonly company: string
  readonly contract: CaseId
  /** The part of the contract's case that is their company's sub-contract; null where it is the contractor itself. */
  readonly subcontract: string | null
}

/**
 * By what one person is told from another where permits are counted: the roster's id, or the worker's name within their
 * company, folded so that 髙橋 and 高橋 aren't two people. It is compared only, never shown.
 */
export const holderKey = (holder: Counted): string =>
  holder.kind === 'staff' ? holder.person : `${searchKey(holder.company)}/${searchKey(holder.name)}`

/** What tells one person from another. */
type Counted = Pick<StaffHolder, 'kind' | 'person'> | Pick<WorkerHolder, 'kind' | 'company' | 'name'>

/** What no second permit may claim as long as this one is applied for or live: one person's entry to one room. */
export const entryClaim = (holder: Counted, room: string): string => `entry/${room}/${holderKey(holder)}`

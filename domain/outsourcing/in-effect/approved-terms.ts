import { tokyoDateOf } from '../../kernel/instant.ts'
import { compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import type { CurrentRequest } from '../slices.ts'
import type { OutsourcingState } from '../state.ts'
import { lastRevision } from './change.ts'
import type { Change } from '../slices.ts'

/**
 * What is approved on a day (Art. 21): the request as the chief approved it, with every approved change whose day has
 * come by then. The old approval holds until the new one's day. Null on a day on which nothing is approved.
 */
export const approvedTerms = (state: OutsourcingState, on: PlainDate): CurrentRequest | null => {
  const { request, approval } = state
  if (request === null || approval === null || on < tokyoDateOf(approval.by.at)) return null
  return Object.assign({}, request, ...grantedBy(state.changes, on).map(fieldsOf)) as CurrentRequest
}

/** What a change makes of the request's fields; its conditions are the approval's. */
const fieldsOf = (change: Change): Partial<CurrentRequest> => {
  const { conditions: _conditions, ...fields } = lastRevision(change).changes
  return fields.vendor === undefined ? fields : { ...fields, award: 'named', candidates: [] }
}

/** The approved changes whose day has come by then, the earliest first. */
export const grantedBy = (changes: readonly Change[], on: PlainDate): readonly Change[] =>
  changes
    .filter((one) => (one.status === 'approved' || one.status === 'effective') && effectiveOn(one) <= on)
    .toSorted((a, b) => compareDates(effectiveOn(a), effectiveOn(b)))

/** The approved changes that the practice has still to put into effect, the earliest first. */
export const awaitingTheirDay = (
  changes: readonly Change[],
): readonly { readonly change: string; readonly effectiveOn: PlainDate }[] =>
  changes
    .filter((one) => one.status === 'approved')
    .map((one) => ({ change: one.id, effectiveOn: effectiveOn(one) }))
    .toSorted((a, b) => compareDates(a.effectiveOn, b.effectiveOn))

const effectiveOn = (change: Change): PlainDate => change.approval?.effectiveOn ?? lastRevision(change).effectiveOn

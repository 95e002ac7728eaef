import type { Contract } from '../slices.ts'
import { addDays, addMonths, daysBetween, partsOf, type PlainDate } from '../../kernel/plain-date.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import { caseNumberLabel } from '../../kernel/case-number.ts'
import type { CurrentRequest } from '../slices.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * A request copied for a new one (複写): what is asked for, without its days and without what it had to do with other
 * cases. Nothing that was decided goes along; the copy is vetted, deliberated and approved like any other (Arts. 20,
 * 21).
 */
export const copiedRequest = ({ request }: Pick<OutsourcingState, 'request'>): Partial<CurrentRequest> => {
  if (request === null) return {}
  const {
    startsOn: _from,
    endsOn: _to,
    wishedDeliberationOn: _wished,
    plannedContractOn: _planned,
    previousApproval: _previous,
    ...same
  } = request
  return { ...same, occasion: 'new' }
}

/**
 * The same for the contract that follows this one (更新): with its contractor, for the same length of time, under the
 * earlier number.
 */
export const renewingRequest = (state: OutsourcingState): Partial<CurrentRequest> => {
  const { contract, number } = state
  // Asked for anew is what was approved in the end, with every change of it.
  const request = (contract && approvedTerms(state, contract.endsOn)) ?? state.request
  const { award: _award, candidates: _candidates, ...same } = copiedRequest({ request })
  if (contract === null) return { ...same, occasion: 'renewal' }
  return {
    ...same,
    ...nextPeriod(contract),
    vendor: contract.contractor,
    occasion: 'renewal',
    ...(number === null ? {} : { previousApproval: caseNumberLabel(number) }),
  }
}

/**
 * The day after the contract's last one, and as many whole months from there; or as many days, where it had no whole
 * months.
 */
const nextPeriod = ({
  startsOn,
  endsOn,
}: Pick<Contract, 'startsOn' | 'endsOn'>): { readonly startsOn: PlainDate; readonly endsOn: PlainDate } => {
  const next = addDays(endsOn, 1)
  const [from, to] = [partsOf(startsOn), partsOf(next)]
  const months = (to.year - from.year) * 12 + to.month - from.month
  return {
    startsOn: next,
    endsOn:
      addMonths(startsOn, months) === next
        ? addDays(addMonths(next, months), -1)
        : addDays(next, daysBetween(startsOn, endsOn)),
  }
}

import type { ChangeKind, DecidedBy } from '../outsourcing/change/change.ts'

/**
 * Which changes go before the council again (operational setting): what Art. 21 names as the content of an approval
 * does, the work, the information and its protection, and so do the period and the conditions; the price and the place
 * alone are the chief's.
 */
export const changeDefaults: { readonly [kind in ChangeKind]: DecidedBy } = {
  work: 'council',
  information: 'council',
  records: 'approval',
  specificPersonal: 'council',
  protection: 'council',
  handOver: 'council',
  takeOut: 'council',
  custody: 'council',
  place: 'approval',
  rooms: 'approval',
  authorities: 'council',
  startsOn: 'council',
  endsOn: 'council',
  amountYen: 'approval',
  subcontracting: 'council',
  conditions: 'council',
}

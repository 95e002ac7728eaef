/** What a change of an approval can touch: a field of the request, or the approval's conditions. */
export const changeKinds = [
  'work',
  'information',
  'records',
  'specificPersonal',
  'protection',
  'handOver',
  'takeOut',
  'custody',
  'place',
  'rooms',
  'authorities',
  'startsOn',
  'endsOn',
  'amountYen',
  'vendor',
  'subcontracting',
  'conditions',
] as const
/** One of those. */
export type ChangeKind = (typeof changeKinds)[number]

/** Whether the chief decides alone, or after the council has deliberated (operational setting). */
export type DecidedBy = 'approval' | 'council'

/**
 * Which changes go before the council again (operational setting): what Art. 21 names as the content of an approval
 * does, the work, the information and its protection, and with it where, behind which doors and on how many records it
 * is done; so do the period and the conditions. The price alone is the chief's.
 */
export const changeDefaults: { readonly [kind in ChangeKind]: DecidedBy } = {
  work: 'council',
  information: 'council',
  records: 'council',
  specificPersonal: 'council',
  protection: 'council',
  handOver: 'council',
  takeOut: 'council',
  custody: 'council',
  place: 'council',
  rooms: 'council',
  authorities: 'council',
  startsOn: 'council',
  endsOn: 'council',
  amountYen: 'approval',
  vendor: 'council',
  subcontracting: 'council',
  conditions: 'council',
}

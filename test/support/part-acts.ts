/**
 * The acts about a contract's clauses, changes and sub-contracts, with everything that a test doesn't care about filled
 * in.
 */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { clausePlaces, closedBy, taken, vets } from './outsourcing-acts.ts'

export const disputesClauses = taken('DisputeClauses', 'staff', '2026-05-12 10:00', {
  clause: 'ownership',
  reason: '特記事項に権利の帰属の条がない',
})
export const amendsClauses = taken('AmendClauses', 'head', '2026-05-13 10:00', {
  clauses: clausePlaces.map((one) =>
    one.clause === 'ownership' ? { ...one, document: '仕様書', place: '12頁' } : one,
  ),
  reason: '仕様書に記載がある',
})
const template = rulesOn(templateBook, day('2026-09-01')).settings
/** Where a city has settled that the chief decides on the place alone. */
export const placeForChief: Partial<Rules> = {
  settings: { ...template, changeNeeds: { ...template.changeNeeds, place: 'approval' } },
}
const ofPlace =
  <Over, How extends { readonly rules?: Partial<Rules> }, Act>(act: (over?: Over, how?: How) => Act) =>
  (over?: Over, how?: How): Act =>
    act(over, { ...how, rules: { ...placeForChief, ...how?.rules } } as unknown as How)

export const requestsChange = ofPlace(
  taken('RequestChange', 'head', '2026-09-01 10:00', {
    changes: { place: '祖父江支所 窓口' },
    reason: '窓口の移転に伴う',
    effectiveOn: day('2026-10-01'),
  }),
)
export const prolongs = taken('RequestChange', 'head', '2026-09-01 10:00', {
  changes: { endsOn: day('2027-08-31') },
  reason: '機器の更新が遅れるため',
  effectiveOn: day('2026-10-01'),
})
export const amendsChange = ofPlace(
  taken('AmendChange', 'head', '2026-09-04 10:00', {
    change: 'change-1',
    changes: { place: '平和支所 窓口' },
    reason: '移転先の変更',
    effectiveOn: day('2026-10-01'),
  }),
)
export const recordsChangeOutcome = taken('RecordChangeOutcome', 'practice', '2026-09-11 10:00', {
  about: 'change-1',
  ...closedBy('2026-09-11 10:00'),
  meeting: '令和8年度第3回セキュリティ会議',
  heldOn: day('2026-09-10'),
  outcome: 'favourable',
  conditions: [],
  note: '',
})
export const approvesChange = taken('ApproveChange', 'chief', '2026-09-14 10:00', {
  change: 'change-1',
  conditions: [],
  note: '',
})
export const disapprovesChange = taken('DisapproveChange', 'chief', '2026-09-14 10:00', {
  change: 'change-1',
  reason: '必要性が認められない',
})
export const returnsChange = taken('ReturnChange', 'chief', '2026-09-03 10:00', {
  change: 'change-1',
  reason: '移転の時期を示すこと',
})
export const withdrawsChange = taken('WithdrawChange', 'head', '2026-09-15 10:00', {
  change: 'change-1',
  reason: '移転の中止',
})
export const effectsChange = taken('EffectChange', 'practice', '2026-10-01 00:00', { change: 'change-1' })
/** Companies that are to work for the contractor are vetted as the contractor was. */
export const vetsCompanies = (...vendors: readonly string[]) => vendors.map((vendor) => vetsCompany(vendor))
/** One of them. */
export const vetsCompany = (vendor = '有限会社つばめ保守', at = '2026-06-30 10:00') =>
  vets({ vendor, corporateNumber: '', checkedOn: day('2026-06-29') }, { at })
export const requestsSubcontract = taken('RequestSubcontract', 'head', '2026-07-01 10:00', {
  name: '有限会社つばめ保守',
  corporateNumber: '9876543210987',
  parent: null,
  extent: 'part',
  scope: '部品の運搬',
  need: '専用の車両が要るため',
  information: ['none'],
  safeguards: '封印した箱のまま運び、開けない',
  startsOn: day('2026-08-01'),
  endsOn: day('2027-05-31'),
})
export const recordsSubcontractOutcome = taken('RecordSubcontractOutcome', 'practice', '2026-07-10 10:00', {
  about: 'subcontract-1',
  ...closedBy('2026-07-10 10:00'),
  meeting: '令和8年度第2回セキュリティ会議',
  heldOn: day('2026-07-09'),
  outcome: 'favourable',
  conditions: [],
  note: '',
})
export const consents = taken('ConsentSubcontract', 'chief', '2026-07-13 10:00', {
  subcontract: 'subcontract-1',
  conditions: [],
  note: '',
})
export const refusesSubcontract = taken('RefuseSubcontract', 'chief', '2026-07-13 10:00', {
  subcontract: 'subcontract-1',
  reason: '市の職員が立ち会えない',
})
export const withdrawsSubcontract = taken('WithdrawSubcontract', 'head', '2026-07-02 10:00', {
  subcontract: 'subcontract-1',
  reason: '自社で運ぶこととした',
})
export const endsSubcontract = taken('EndSubcontract', 'head', '2026-12-01 10:00', {
  subcontract: 'subcontract-1',
  reason: '運搬が終わった',
  endedOn: day('2026-11-30'),
})

/** Every act of these that a person gives. */
export const everyPartAct = [
  disputesClauses,
  amendsClauses,
  requestsChange,
  prolongs,
  amendsChange,
  approvesChange,
  disapprovesChange,
  returnsChange,
  withdrawsChange,
  requestsSubcontract,
  consents,
  refusesSubcontract,
  withdrawsSubcontract,
  endsSubcontract,
] as const

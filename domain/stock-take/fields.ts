import {
  caseOf,
  fiscalYear,
  group,
  leftOut,
  line,
  listOf,
  office,
  oneOf,
  optionalLine,
  part,
  remarks,
  whole,
  yesOrNo,
  type DataOf,
} from '../kernel/fields.ts'

/** Whether an item is where the ledger says, elsewhere, nowhere, or nobody can say. */
export const countOutcomes = ['found', 'elsewhere', 'missing', 'unknown'] as const
/** One of those. */
export type CountOutcome = (typeof countOutcomes)[number]

/** The practice's: in which office, in which fiscal year. */
export const openFields = { office: office(), fiscalYear: fiscalYear() }
/** In which office one begins besides the yearly one. */
export const beginFields = { office: office() }
/** The practice's: what stands in the office's ledger as the stock-take begins, and whether more is still to come. */
export const listFields = {
  items: listOf(
    group({ asset: caseOf('asset'), label: line(), name: line(), place: line(), quantity: whole(0, 999_999_999) }),
    { most: 5_000 },
  ),
  more: leftOut(yesOrNo()),
}
/** What was found of some of the items: where else one was, and what else there is to say. */
export const countFields = {
  counts: listOf(
    group({
      item: part(),
      outcome: oneOf(countOutcomes, 'countOutcomes'),
      place: optionalLine(),
      note: optionalLine(),
    }),
    { most: 5_000, least: 1, unusedWithout: ['outcome'] },
  ),
}
/** That all is counted, and what there is to say of it. */
export const finishFields = { note: remarks() }
/** How a difference ended: the ledger says the new place, the loss is reported, or it was found after all. */
export const settlements = ['moved', 'loss-reported', 'found-later'] as const
/** Which difference ended how. */
export const settleFields = { item: part(), how: oneOf(settlements, 'settlements'), note: remarks() }

/** The items as they were listed. */
export type ListedItems = DataOf<typeof listFields>
/** What was found. */
export type Counts = DataOf<typeof countFields>
/** How a difference ended. */
export type Settlement = DataOf<typeof settleFields>

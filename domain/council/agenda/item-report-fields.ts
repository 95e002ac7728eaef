import { oneOf, part, reason, remarks, type DataOf } from '../../kernel/fields.ts'
import { conditions } from '../../outsourcing/conditions/condition-fields.ts'
import { councilOutcomes } from '../../outsourcing/deliberation/fields.ts'

/** 可, 条件付き可, 継続審議, 否, and for items that are no outsourcing also 報告了承. */
export const itemOutcomes = [...councilOutcomes, 'noted'] as const
/** One of the outcomes of an item. */
export type ItemOutcome = (typeof itemOutcomes)[number]

/** What the council found about an item. */
export const itemReportFields = {
  item: part(),
  outcome: oneOf(itemOutcomes, 'itemOutcomes'),
  conditions: conditions(),
  /** The opinions that were given, and what the council wants said with its outcome. */
  opinions: remarks(),
}

/** What the council found in truth, where it was written down otherwise, and why that is to be put right. */
export const correctionFields = { ...itemReportFields, reason: reason() }

/** What the council found about an item. */
export type ItemReport = DataOf<typeof itemReportFields>
/** A corrected outcome, and why. */
export type OutcomeCorrection = DataOf<typeof correctionFields>

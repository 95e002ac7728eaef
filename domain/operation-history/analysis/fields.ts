import { day, paragraph, part, reason, type DataOf } from '../../kernel/fields.ts'

/** Which days are to be looked into, for what, and by when. */
export const analysisFields = { from: day(), to: day(), purpose: reason(), dueOn: day() }
/** What the analysis came to. */
export const resultFields = { analysis: part(), result: paragraph() }

/** An analysis as it was asked for. */
export type AnalysisRequest = DataOf<typeof analysisFields>

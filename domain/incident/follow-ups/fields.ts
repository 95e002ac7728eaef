import { day, longestText, paragraph, part, post, type DataOf } from '../../kernel/fields.ts'

/** Something that has to be done because of the incident, by whom and by when. */
export const followUpFields = { text: paragraph(longestText.remarks), askedOf: post(), dueOn: day() }

/** What came of it. */
export const followUpReportFields = { followUp: part(), result: paragraph(longestText.remarks) }

/** What is to be done. */
export type FollowUpTerms = DataOf<typeof followUpFields>
/** What came of it. */
export type FollowUpReport = DataOf<typeof followUpReportFields>

import { day, line, paragraph, post, remarks, type DataOf } from '../../kernel/fields.ts'

/** What the chief wants to hear about the control of entry (Art. 11). */
export const reportTermsFields = { addressee: post(), title: line(), content: paragraph(), dueOn: day() }

/** A report, and what proves it. */
export const reportFields = { text: paragraph(), evidence: remarks() }

/** What a report is asked for. */
export type ReportTerms = DataOf<typeof reportTermsFields>
/** A report as it was given. */
export type Report = DataOf<typeof reportFields>

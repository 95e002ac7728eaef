import { orNull, part, reason, whole, type DataOf } from '../../kernel/fields.ts'
import { paperFields } from '../../law/paper.ts'

/** A paper of the meeting whose content the record holds already: of one item, or of the meeting as a whole. */
export const meetingPaperFields = { ...paperFields, item: orNull(part()) }
/** Which paper is taken off, and why. */
export const takeOffPaperFields = { paper: part(), reason: reason() }
/** No item takes longer than a day. */
const longest = 600
/** How many minutes are planned for an item. */
export const durationFields = { item: part(), minutes: whole(1, longest) }

/** A paper, as the law is given it. */
export type MeetingPaperTerms = DataOf<typeof meetingPaperFields>
/** A paper that is taken off. */
export type PaperOff = DataOf<typeof takeOffPaperFields>
/** What is planned for an item. */
export type Duration = DataOf<typeof durationFields>

import { day, paragraph, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** That the instruction has come. */
export const receiptFields = { note: remarks() }

/** How far it is carried out. */
export const progressFields = { text: paragraph() }

/** The same is asked again, with the reason and a new day. */
export const anewFields = { reason: reason(), dueOn: day() }

/** What is said of a receipt. */
export type Receipt = DataOf<typeof receiptFields>
/** Why the chief asks again, and by when. */
export type Anew = DataOf<typeof anewFields>

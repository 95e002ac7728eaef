import { caseOf, day, line, paragraph, reason, shapeOf, type DataOf } from '../../kernel/fields.ts'

/** Since when it is missed, what is known of it, and what was done at once. */
export const lossFields = { lostOn: day(), what: paragraph(), measures: reason() }
/** Which incident the loss is, or why it is none. */
export const followedFields = {
  followed: shapeOf('as', { incident: { incident: caseOf('incident') }, none: { reason: reason() } }),
}
/** When and where it turned up. */
export const foundFields = { foundOn: day(), place: line(), note: reason() }
/** Why it is no longer looked for. */
export const writeOffFields = { reason: reason() }

/** A loss as it was reported. */
export type LostAsset = DataOf<typeof lossFields>
/** What the loss was followed by. */
export type LossFollowed = DataOf<typeof followedFields>
/** How it was found. */
export type FoundAsset = DataOf<typeof foundFields>

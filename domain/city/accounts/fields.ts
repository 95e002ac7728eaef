import { person, reason, type DataOf } from '../../kernel/fields.ts'

/** Who gets a link on which they set their own password: for the first time, or anew. */
export const invitationFields = { person: person() }
/** Whose account ends, and why. */
export const accountEndFields = { person: person(), reason: reason() }

/** An invitation as it is given. */
export type Invitation = DataOf<typeof invitationFields>
/** An account's end as it is given. */
export type AccountEnd = DataOf<typeof accountEndFields>

import { oneOf, person, reason, unless, type DataOf } from '../../kernel/fields.ts'

/** How a one-time link comes to its person: by a letter to their address, or handed over by whoever is shown it. */
export const linkWays = ['letter', 'shown'] as const

/** Who gets a link on which they set their own password, for the first time or anew, and on which way. */
export const invitationFields = { person: person(), how: unless(oneOf(linkWays, 'linkWays'), 'letter') }
/** Whose account ends, and why. */
export const accountEndFields = { person: person(), reason: reason() }

/** An invitation as it is given. */
export type Invitation = DataOf<typeof invitationFields>
/** An account's end as it is given. */
export type AccountEnd = DataOf<typeof accountEndFields>

import { day, line, mailLine, oneOf, optionalLine, person, reason, type DataOf } from '../../kernel/fields.ts'

const name = { name: line(100), kana: optionalLine(100) }
const contact = { mail: mailLine(), language: oneOf(['ja', 'en'], 'languages') }

/** Somebody new: an id without meaning, the name exactly as it is written, its reading, where letters go. */
export const entryFields = { person: person(), ...name, ...contact }
/** Another name from a day on, and why. */
export const renamingFields = { person: person(), ...name, from: day(), reason: reason() }
/** Another mail address, or another language for letters. */
export const contactFields = { person: person(), ...contact, reason: reason() }
/** The last day on which somebody works for the city. */
export const leavingFields = { person: person(), lastDay: day(), reason: reason() }

/** Somebody as they are entered. */
export type Entry = DataOf<typeof entryFields>
/** Another name as it is given. */
export type Renaming = DataOf<typeof renamingFields>
/** Another address as it is given. */
export type Contact = DataOf<typeof contactFields>
/** A leaving as it is given. */
export type Leaving = DataOf<typeof leavingFields>

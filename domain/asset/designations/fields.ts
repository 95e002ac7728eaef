import { day, part, person, reason, remarks, type DataOf } from '../../kernel/fields.ts'

/** Who may handle or use the item, from when, and for what. */
export const designationFields = { person: person(), from: day(), note: remarks() }
/** Whose designation ends, with which day, and why. */
export const endDesignationFields = { designation: part(), on: day(), reason: reason() }

/** A designation as it was made. */
export type Designation = DataOf<typeof designationFields>
/** The end of one. */
export type EndedDesignation = DataOf<typeof endDesignationFields>

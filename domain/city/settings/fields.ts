import { day, line, paragraph, reason, type DataOf } from '../../kernel/fields.ts'

/** One setting, its new value as text, from which day on, and why. */
export const settingFields = { name: line(100), value: paragraph(2_000), inForceFrom: day(), reason: reason() }

/** A change of a setting as it is given. */
export type GivenChange = DataOf<typeof settingFields>

import { day, group, listOf, reason, type DataOf } from '../../kernel/fields.ts'

/** A condition: what must be done, and by which day. */
const conditionFields = { text: reason(), dueOn: day() }

/** The conditions that an outcome or an approval carries. */
export const conditions = () => listOf(group(conditionFields), { most: 20, unusedWithout: ['text', 'dueOn'] })

/** A condition, as it is given. */
export type ConditionTerms = DataOf<typeof conditionFields>

import { day, group, listOf, reason, type DataOf } from '../../kernel/fields.ts'

/** A condition: what must be done, and by which day. */
/** So many conditions one outcome or approval has at most. */
export const mostConditions = 20

const conditionFields = { text: reason(), dueOn: day() }

/** The conditions that an outcome or an approval carries. */
export const conditions = () =>
  listOf(group(conditionFields), { most: mostConditions, unusedWithout: ['text', 'dueOn'] })

/** A condition, as it is given. */
export type ConditionTerms = DataOf<typeof conditionFields>

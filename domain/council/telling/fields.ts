import { caseOf, group, listOf, optionalLine, orNull, part, type DataOf } from '../../kernel/fields.ts'
import { mostItems } from '../agenda/fields.ts'

/** What came of telling a case its outcome: told, or the code of the refusal where the case has moved on. */
const itemTold = { item: part(), refusal: orNull(optionalLine()) }

/** Which cases have been told. */
export const tellingFields = { items: listOf(group(itemTold), { most: mostItems }) }
/** The regular meeting that follows; null where one was planned already. */
export const nextFields = { meeting: orNull(caseOf('council')) }

/** What came of telling a case. */
export type ItemTold = DataOf<typeof itemTold>

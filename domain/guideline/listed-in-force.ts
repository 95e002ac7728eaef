import type { ListInForce } from '../kernel/fields.ts'
import type { DayRules } from './rule-book.ts'

/** One thing of a list, by its id. */
interface Listed {
  readonly id: string
}

/** What a list of the rule book holds on a day: the ids that a field of a command may have. */
export const idsInForce = ({ guideline, questionnaires }: InForce, list: ListInForce): readonly string[] =>
  list === 'questionnaires'
    ? questionnaires.map(({ version }) => version)
    : guideline[list].map(({ id }: Listed): string => id)

type InForce = Pick<DayRules, 'guideline' | 'questionnaires'>

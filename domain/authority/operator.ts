import type { PersonId } from '../kernel/ids.ts'
import { numberKey } from '../kernel/text.ts'

/** Whoever operates: somebody of the city, by name and reading as on the day of the request, and their staff number. */
export interface Operator {
  readonly person: PersonId
  readonly name: string
  readonly kana: string
  readonly staffNumber: string
}

/** What no second case may claim while one is open: one person's authority of one kind on one kind of equipment. */
export const authorityClaim = (person: PersonId, kind: string, equipment: string): string =>
  `authority/${person}/${kind}/${equipment}`

/** What no second operator may have at the same time: an ID is one person's, in whatever width or case it is typed. */
export const operatorIdClaim = (operatorId: string): string => `operator-id/${numberKey(operatorId)}`

/** Of whom the law asks whether they are still there. */
export const itsOperator = (_: unknown, { operator }: { readonly operator: Operator | null }): readonly PersonId[] =>
  operator === null ? [] : [operator.person]

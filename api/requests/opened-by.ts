import type { PersonId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { openedByField } from '../../web/components/opened-by.tsx'
import { edgeRefusal } from '../problems/problem.ts'

/** Whether a field says for whom its page was made, which is nothing of what the form itself says. */
export const saysOpener = ([name]: readonly [string, string]): boolean => name === openedByField

/**
 * Why a form isn't taken from whoever sends it: its page was made for somebody else, in whose name it was written. A
 * form that says nothing of that is a program's.
 */
export const openedByAnother = (
  fields: readonly (readonly [string, string])[],
  sender: PersonId | null,
): Refusal | null =>
  sender !== null && fields.some((field) => saysOpener(field) && field[1] !== sender)
    ? edgeRefusal('opened-by-another')
    : null

import { caseNumberLabel, type CaseNumber } from '../domain/kernel/case-number.ts'
import { procedureOf, type CaseId } from '../domain/kernel/ids.ts'
import type { Ui } from './ui.ts'

/** A case by its id, and the number that it has, if any. */
interface Numbered {
  readonly id: CaseId
  readonly number?: CaseNumber | null
}

/** The number of a case, or what its procedure says of a case that has none yet. */
export const numberInWords = (ui: Ui, { id, number }: Numbered): string =>
  number ? caseNumberLabel(number) : (ui.t.procedures[procedureOf(id)]?.noNumber ?? '')

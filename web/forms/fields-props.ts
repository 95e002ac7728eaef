import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Asked } from './asked.ts'
import type { Choice } from './choice.ts'
import type { FormContext } from './form-context.ts'

/** What a command's fields are drawn from. */
export interface FieldsProps<State extends CaseState = CaseState> {
  readonly form: FormContext
  readonly type: string
  /** The condition, inspection, item … that the command is about. */
  readonly about: string | null
  readonly state: State
  readonly id: CaseId
  /** What the procedure's extras have read for this form. */
  readonly known?: unknown
  /** The cases among which one can choose. */
  readonly choices?: readonly Choice[]
  /** What the address of the form's page asks for, and that address without it. */
  readonly asked?: Asked
  readonly here?: string
}

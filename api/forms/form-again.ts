import { randomUUID } from 'node:crypto'
import { isUuid } from '../../domain/kernel/ids.ts'
import { isResumed } from '../sign-in/shows-again.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { FieldErrors, FormContext } from '../../web/forms/form-context.ts'
import { valuesPosted } from '../../web/forms/form-values.ts'
import type { Ui } from '../../web/ui.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'

/** What of a posted form tells how it is shown again. */
interface FormThatCame {
  readonly entries: readonly (readonly [string, string])[]
  readonly procedure: ServedProcedure
  /** The case as it stands, where all that is wrong is looked for. */
  readonly state?: CaseState
}

/** A form as it was sent, as its pages read it. */
export const formSent = (ui: Ui, { entries }: Pick<FormThatCame, 'entries'>, command: string): FormContext => ({
  ui,
  command,
  values: valuesPosted(entries),
  errors: {},
})

/** The form as what is wrong in it is found again on it. */
export const sentIn = ({ entries, procedure: { pages } }: FormThatCame, command: string) => ({
  command,
  entries,
  framed: pages.framed?.(command) === true,
})

/** What was found wrong with a form, and all else that is: whoever mends it mends it in one round. */
export const withAllWrong = (ui: Ui, posted: FormThatCame, type: string, errors: FieldErrors): FieldErrors => {
  const { procedure, state } = posted
  if (state === undefined || Object.keys(errors).length === 0) return errors
  return { ...procedure.pages.alsoWrong?.(formSent(ui, posted, type), state), ...errors }
}

/** A form to show again, with what is wrong in it or why it was refused. */
export const sentForm = (
  values: SentForm['values'],
  chosen: string | null,
  errors: SentForm['errors'],
  refusal: Refusal | null,
): SentForm => ({ chosen, values, errors, refusal, stale: false })

/**
 * Under which id a page's form acts: a new one; but one that came back only to be shown keeps its own, so that sending
 * it once more is the same act, whether it was recorded or not.
 */
export const commandIdOf = (sent: SentForm | null): string => {
  const [own = ''] = sent?.values['commandId'] ?? []
  return sent !== null && isResumed(Object.entries(sent.values)) && isUuid(own) ? own : randomUUID()
}

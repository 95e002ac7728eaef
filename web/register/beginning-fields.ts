import type { Child } from 'hono/jsx'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { FieldsProps } from '../forms/fields-props.ts'
import type { BeginningForm, DeclaredBeginning } from './declared-beginning.ts'

/** What the form of a beginning is drawn from, besides: the case as it is before it has begun, and what it will be. */
interface BeginningProps extends BeginningForm {
  readonly state: CaseState
  readonly id: CaseId
}

/** The form by which a case begins: the beginning's own, else the one that its procedure draws for the command. */
export const beginningFields = (
  pages: { readonly fields: (props: FieldsProps) => Child },
  { fields, command }: Pick<DeclaredBeginning, 'fields' | 'command'>,
  { form, cases, people, state, id }: BeginningProps,
): Child =>
  fields?.({ form, cases, people }) ?? pages.fields({ form, type: command, about: null, state, id, choices: cases })

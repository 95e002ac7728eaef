import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Permission, Refusal } from '../../../domain/kernel/outcome.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import type { FieldErrors } from '../../forms/form-context.ts'
import { paperPage } from '../../papers/paper-page.tsx'
import type { Ui } from '../../ui.ts'
import { titleText } from '../outsourcing-words.ts'
import { uploadOf } from './upload-form.tsx'
import { numberInWords } from '../../number-in-words.ts'
import { wordsOf } from '../words.ts'

interface AttachPageProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  readonly permission: Permission
  readonly label: string
  readonly about: string
  readonly errors: FieldErrors
  readonly refusal: Refusal | null
}

/** A page to attach one paper: where one comes back to when the paper was refused, with the reason at its field. */
export const attachPage = ({ ui, id, state, permission, refusal, ...form }: AttachPageProps) =>
  paperPage({
    ...uploadOf({ ui, id, ...form }),
    id,
    number: numberInWords(ui, { id, number: state.number }),
    title: titleText(ui, state),
    list: { text: wordsOf(ui).list.title, href: addresses.cases },
    permission,
    refusal,
  })

import type { CaseId, TaskId } from '../../../domain/kernel/ids.ts'
import type { FieldErrors } from '../../forms/form-context.ts'
import { PaperForm, type PaperFormProps } from '../../papers/paper-form.tsx'
import type { Ui } from '../../ui.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { wordsOf } from '../words.ts'

interface UploadFormProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly label?: string
  readonly about?: string
  /** The task from whose page the paper is added, to come back to it. */
  readonly task?: TaskId
  readonly errors?: FieldErrors
}

/** How a case of outsourcing takes a paper: for itself or for a part of it, from its page or from a task's. */
export const uploadOf = ({ ui, id, label = '', about = '', task, errors = {} }: UploadFormProps): PaperFormProps => {
  const { cases, forms } = wordsOf(ui)
  const { add, addLead } = cases.application
  return {
    ui,
    command: 'AddAttachment',
    action: outsourcingAddresses.attachments(id),
    words: { add, lead: addLead, labelHint: forms.support['label'] ?? '' },
    label,
    errors,
    along: { task: task ?? '', about },
  }
}

/** A paper to attach and what it is. */
export const UploadForm = (props: UploadFormProps) => <PaperForm {...uploadOf(props)} />

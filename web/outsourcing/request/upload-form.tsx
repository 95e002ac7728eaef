import type { CaseId, TaskId } from '../../../domain/kernel/ids.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Button } from '../../components/button.tsx'
import { FileField } from '../../components/file-field.tsx'
import { FieldFrame } from '../../components/field.tsx'
import { fieldOf, type FieldErrors, type FormContext } from '../../forms/form-context.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'
import { NoEnter } from '../../components/no-enter.tsx'

interface UploadFormProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly label?: string
  readonly about?: string
  /** The task from whose page the paper is added, to come back to it. */
  readonly task?: TaskId
  readonly errors?: FieldErrors
}

/** The endings that the form offers; what is taken is told by the content (operational setting). */
const endings = ['pdf', 'xlsx', 'docx', 'pptx', 'png', 'jpg', 'jpeg', 'txt', 'csv']

/** A paper to attach and what it is. Works without script: the browser sends it as any form. */
export const UploadForm = ({ ui, id, label = '', about = '', task, errors = {} }: UploadFormProps) => {
  const form: FormContext = { ui, command: 'AddAttachment', values: { 'AddAttachment.label': [label] }, errors }
  const name = { ...fieldOf(form, 'label'), name: 'label' }
  const props = { form, path: 'label', support: wordsOf(ui).forms.support['label'] ?? '' }
  return (
    <form
      method="post"
      action={outsourcingAddresses.attachments(id)}
      enctype="multipart/form-data"
      class="no-print"
      novalidate
    >
      <NoEnter />
      {task !== undefined && <input type="hidden" name="task" value={task} />}
      {about !== '' && <input type="hidden" name="about" value={about} />}
      <FileField form={form} path="file" required endings={endings} support={wordsOf(ui).cases.application.addLead} />
      <FieldFrame field={name} props={props}>
        <input class="input medium" type="text" id={name.id} name={name.name} value={label} autocomplete="off" />
      </FieldFrame>
      <div class="form-foot actions">
        <Button text={wordsOf(ui).cases.application.add} look="secondary" />
      </div>
    </form>
  )
}

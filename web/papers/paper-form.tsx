import { fieldOf, type FieldErrors, type FormContext } from '../forms/form-context.ts'
import { Button } from '../components/button.tsx'
import { FieldFrame } from '../components/field.tsx'
import { FileField } from '../components/file-field.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import type { Ui } from '../ui.ts'
import { OpenedBy } from '../components/opened-by.tsx'

/** What a procedure says of the papers that it takes. */
export interface PaperWords {
  /** What adding one is called. */
  readonly add: string
  /** What stands below the file's field. */
  readonly lead: string
  /** What stands below the field for what the paper is. */
  readonly labelHint?: string
}

/** A form that takes a paper. */
export interface PaperFormProps {
  readonly ui: Ui
  /** The command that takes it, and where the form is sent. */
  readonly command: string
  readonly action: string
  readonly words: PaperWords
  readonly label?: string
  readonly errors?: FieldErrors
  /** What goes along with it besides, by its name; what is empty doesn't. */
  readonly along?: Readonly<Record<string, string>>
}

/** The endings that the form offers; what is taken is told by the content (operational setting). */
export const paperEndings = ['pdf', 'xlsx', 'docx', 'pptx', 'png', 'jpg', 'jpeg', 'txt', 'csv']

/** A paper to add and what it is. Works without script: the browser sends it as any form. */
export const PaperForm = ({ ui, command, action, words, label = '', errors = {}, along = {} }: PaperFormProps) => {
  const form: FormContext = { ui, command, values: { [`${command}.label`]: [label] }, errors }
  const field = { ...fieldOf(form, 'label'), name: 'label' }
  const { add, lead, labelHint } = words
  return (
    <form method="post" action={action} enctype="multipart/form-data" class="no-print" novalidate>
      <OpenedBy ui={ui} />
      <NoEnter />
      {Object.entries(along).map(([name, value]) => value !== '' && <input type="hidden" name={name} value={value} />)}
      <FileField form={form} path="file" required endings={paperEndings} support={lead} />
      <FieldFrame
        field={field}
        props={{ form, path: 'label', ...(labelHint === undefined ? {} : { support: labelHint }) }}
      >
        <input class="input medium" type="text" id={field.id} name={field.name} value={label} autocomplete="off" />
      </FieldFrame>
      <div class="form-foot actions">
        <Button text={add} look="secondary" />
      </div>
    </form>
  )
}

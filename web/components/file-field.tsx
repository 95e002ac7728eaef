import { fieldOf } from '../forms/form-context.ts'
import { FieldFrame, stateOf, type FieldProps } from './field.tsx'

interface FileFieldProps extends FieldProps {
  /** The endings of names that are taken; only a help in choosing, the server looks at the content. */
  readonly endings: readonly string[]
}

/** A file to be chosen. Its form is sent as `multipart/form-data`; the field is named by its path alone. */
export const FileField = (props: FileFieldProps) => {
  const field = fieldOf(props.form, props.path)
  return (
    <FieldFrame field={field} props={props}>
      <input
        class="input"
        type="file"
        id={field.id}
        name={props.path}
        accept={props.endings.map((one) => `.${one}`).join(',')}
        {...stateOf(field, props)}
      />
    </FieldFrame>
  )
}

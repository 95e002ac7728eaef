import type { Child } from 'hono/jsx'
import type { Choice } from '../forms/choice.ts'
import { fieldOf } from '../forms/form-context.ts'
import { GroupFrame, FieldFrame, stateOf, type FieldProps } from './field.tsx'

/** What a field of choices is drawn from. */
export interface ChoiceProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly inline?: boolean
  /** What stands below the choices: another way to say the same. */
  readonly beside?: Child
}

/** One of several. Nothing is chosen beforehand: what stands there afterwards, a person has chosen. */
export const RadioGroup = (props: ChoiceProps) => <Group {...props} type="radio" />

/** Any of several. */
export const CheckboxGroup = (props: ChoiceProps) => <Group {...props} type="checkbox" />

/** One of many, from a list that starts empty. */
export const SelectField = (props: ChoiceProps) => {
  const field = fieldOf(props.form, props.path)
  return (
    <FieldFrame field={field} props={props}>
      <select class="select" id={field.id} name={field.name} {...stateOf(field, props)}>
        <option value="">{props.form.ui.t.parts.choose}</option>
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === field.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {props.beside}
    </FieldFrame>
  )
}

const Group = (props: ChoiceProps & { readonly type: 'radio' | 'checkbox' }) => {
  const field = fieldOf(props.form, props.path)
  return (
    <GroupFrame field={field} props={props}>
      <div class={props.inline === true ? 'choices inline' : 'choices'}>
        {props.choices.map((choice) => {
          const id = `${field.id}-${choice.value}`
          return (
            <div class="choice">
              <input
                type={props.type}
                id={id}
                name={field.name}
                value={choice.value}
                checked={field.values.includes(choice.value)}
              />
              <label for={id} class="choice-label">
                {choice.label}
              </label>
              {choice.support && <span class="support">{choice.support}</span>}
            </div>
          )
        })}
      </div>
      {props.beside}
    </GroupFrame>
  )
}

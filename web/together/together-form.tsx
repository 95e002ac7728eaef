import { fieldsOfCommand } from '../../domain/procedures.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import { Button, LinkButton } from '../components/button.tsx'
import { DataTable } from '../components/data-table.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import { fieldId, type FormContext } from '../forms/form-context.ts'
import { labelled, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { rowColumns, titleOf, type TogetherAsked, type TogetherRow } from './together-rows.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

interface TogetherFormProps {
  readonly ui: Ui
  readonly rows: readonly TogetherRow[]
  readonly answers: readonly string[]
  readonly asked: TogetherAsked
  readonly all: string | null
}

/** The rows with a tick each, the answer to all that are ticked, and what that answer asks for. */
export const TogetherForm = (props: TogetherFormProps) => {
  const { ui, rows, answers, asked, all } = props
  const words = ui.t.desk.together
  return (
    <form method="post" action={addresses.togetherTry} class="stack" novalidate>
      <OpenedBy ui={ui} />
      <NoEnter />
      <ErrorSummary ui={ui} command={asked.chosen ?? answers[0] ?? ''} errors={asked.errors} />
      {all !== null && rows.length > 1 && (
        <p class="no-print">
          <LinkButton text={words.pickAll(rows.length)} href={all} small />
        </p>
      )}
      <DataTable
        ui={ui}
        caption={words.title}
        pick={(row: TogetherRow) => ({
          name: 'row',
          value: taskKey(row),
          label: words.pick(labelled(ui, askText(ui, row), titleOf(ui, row))),
          checked: row.picked,
        })}
        columns={rowColumns(ui)}
        rows={rows}
        empty={null}
      />
      <section class="panel" aria-labelledby="answer-title">
        <h2 id="answer-title">{words.answer}</h2>
        <Answers ui={ui} answers={answers} chosen={asked.chosen} />
        {answers.map((type) => (
          <AskedFields {...props} type={type} />
        ))}
        <div class="form-foot actions">
          <Button text={words.try} />
          <LinkButton text={ui.t.forms.cancel} href={addresses.inbox()} look="quiet" />
        </div>
      </section>
    </form>
  )
}

/** A task as a tick carries it. */
export const taskKey = ({ id, task }: { readonly id: string; readonly task: string }): string => `${id}/${task}`

/** The answers to choose among; where there is one alone, there is nothing to choose. */
const Answers = ({
  ui,
  answers,
  chosen,
}: { ui: Ui } & Pick<TogetherFormProps, 'answers'> & Pick<TogetherAsked, 'chosen'>) => {
  const [only = ''] = answers
  if (answers.length === 1) return <input type="hidden" name="type" value={only} />
  return <Choices ui={ui} answers={answers} chosen={chosen} />
}

const Choices = ({
  ui,
  answers,
  chosen,
}: { ui: Ui } & Pick<TogetherFormProps, 'answers'> & Pick<TogetherAsked, 'chosen'>) => (
  <fieldset class="field" id={fieldId(chosen ?? answers[0] ?? '', 'type')} tabindex={-1}>
    <legend>
      {ui.t.forms.choose} <span class="need required">{ui.t.parts.required}</span>
    </legend>
    <div class="choices cards">
      {answers.map((type) => (
        <div class="choice">
          <input type="radio" id={`choose-${type}`} name="type" value={type} checked={chosen === type} />
          <label class="choice-label" for={`choose-${type}`}>
            {term(ui.t.words.commands, type)}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
)

const AskedFields = ({ ui, rows, asked, type }: TogetherFormProps & { readonly type: string }) => {
  const together = rows[0]?.pages.together
  const names = together?.answers[type] ?? []
  const fields = Object.fromEntries(
    Object.entries(fieldsOfCommand(type) ?? {}).filter(([name]) => names.includes(name)),
  )
  const form: FormContext = {
    ui,
    command: type,
    values: asked.values,
    errors: asked.chosen === type ? asked.errors : {},
  }
  return (
    <div class="form-section" role="group" data-for-choice={`type ${type}`} aria-labelledby={`fields-${type}`}>
      <h3 id={`fields-${type}`}>{term(ui.t.words.commands, type)}</h3>
      {names.length === 0 ? (
        <p class="support">{ui.t.desk.together.nothingAsked}</p>
      ) : (
        <FieldInputs form={form} fields={fields} />
      )}
    </div>
  )
}

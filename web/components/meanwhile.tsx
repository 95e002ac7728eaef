import type { Instant } from '../../domain/kernel/instant.ts'
import { DataTable } from './data-table.tsx'
import { momentText } from '../dates.ts'
import { fieldLabel, type FormValues } from '../forms/form-context.ts'
import { inBrackets, listed } from '../say.ts'
import type { Ui } from '../ui.ts'

/** What somebody else, or another window, has saved of a form since it was opened. */
export interface Meanwhile {
  readonly revision: number
  readonly savedAt: Instant
  /** Whoever saved it; empty where it was the reader in another window. */
  readonly by: string
  readonly values: FormValues
}

interface MeanwhileProps {
  readonly ui: Ui
  readonly command: string
  readonly meanwhile: Meanwhile
  /** The form as it was sent. */
  readonly values: FormValues
  /** Where what is saved is opened. */
  readonly href: string
  /** How a value is called where it is a choice. */
  readonly called?: ((ui: Ui, path: string, value: string) => string) | undefined
}

interface Difference {
  readonly path: string
  readonly saved: string
  readonly own: string
}

/**
 * Both texts, side by side where they differ: what is saved, and what stands in this form. Neither is lost: the form
 * goes on from what is saved, or its writer chooses to write over it.
 */
export const MeanwhileSaved = (props: MeanwhileProps) => {
  const { ui, meanwhile } = props
  const { draftStale: words } = ui.t.forms
  return (
    <section class="form-section stack-small" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{words.title}</h2>
      <p>{words.savedBy(meanwhile.by, momentText(ui.lang, meanwhile.savedAt))}</p>
      <DataTable
        ui={ui}
        caption={words.title}
        columns={[
          { heading: words.field, cell: ({ path }) => labelOf(ui, props.command, path) },
          { heading: words.saved, cell: ({ saved }) => <span class="prewrap">{saved}</span> },
          { heading: words.own, cell: ({ own }) => <span class="prewrap">{own}</span> },
        ]}
        rows={differences(props)}
        empty={<p class="muted">{words.same}</p>}
      />
      <div class="choices">
        <div class="choice">
          <input type="checkbox" id="over" name="over" value={String(meanwhile.revision)} />
          <label for="over" class="choice-label">
            {words.over}
          </label>
        </div>
      </div>
      <p>
        <a href={props.href}>{words.open}</a>
      </p>
    </section>
  )
}

const labelOf = (ui: Ui, command: string, path: string): string =>
  `${fieldLabel(ui, command, path)}${path
    .split('.')
    .filter((part) => /^\d+$/.test(part))
    .map((nth) => inBrackets(ui, ui.t.forms.row(Number(nth) + 1)))
    .join('')}`

/** The fields whose texts are not the same, in their order on the form; what nobody sees there is left out. */
const differences = ({ ui, command, meanwhile, values, called }: MeanwhileProps): readonly Difference[] => {
  const text = (all: FormValues, name: string, path: string) =>
    listed(
      ui,
      (all[name] ?? []).filter((one) => one !== '').map((one) => called?.(ui, path, one) ?? one),
    )
  const names = new Set([...Object.keys(values), ...Object.keys(meanwhile.values)])
  return [...names]
    .filter((name) => name.startsWith(`${command}.`) && !/\.(?:item|questionnaire)$/.test(name))
    .map((name) => {
      const path = name.slice(command.length + 1)
      return { path, saved: text(meanwhile.values, name, path), own: text(values, name, path) }
    })
    .filter(({ saved, own }) => saved.replaceAll(/\r\n?/g, '\n') !== own.replaceAll(/\r\n?/g, '\n'))
}

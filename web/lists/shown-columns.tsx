import type { Ui } from '../ui.ts'

interface ShownColumnsProps {
  readonly ui: Ui
  /** The columns among which a reader can choose, with their headings. */
  readonly columns: readonly { readonly value: string; readonly label: string }[]
  readonly shown: readonly string[]
}

/** Which columns of a list are shown: kept in the address with its filters. */
export const ShownColumns = ({ ui, columns, shown }: ShownColumnsProps) => (
  <details class="columns-shown">
    <summary>{ui.t.parts.columnsShown}</summary>
    <fieldset>
      <legend class="visually-hidden">{ui.t.parts.columnsShown}</legend>
      {columns.map(({ value, label }) => (
        <label class="choice">
          <input type="checkbox" name="col" value={value} checked={shown.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  </details>
)

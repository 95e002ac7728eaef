import { withQuery } from '../addresses.ts'
import type { Ui } from '../ui.ts'
import { Button } from './button.tsx'

interface ExportFormProps {
  readonly ui: Ui
  /** Where the same rows are asked for as a file. */
  readonly action: string
  /** The same rows on paper, where there is such a page. */
  readonly paper?: string
}

/** The rows of a list in a file of the reader's choice, by the filters that its address holds. */
export const ExportForm = ({ ui, action, paper }: ExportFormProps) => {
  const url = new URL(withQuery(ui.here, {}), 'http://localhost')
  const { parts } = ui.t
  return (
    <form class="no-print row register-export" method="get" action={action}>
      {[...url.searchParams].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="field">
        <label class="field-label" for="export-format">
          {parts.exportFormat}
        </label>
        <select class="select" id="export-format" name="format" aria-describedby="export-hint">
          {Object.entries(parts.exportFormats).map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      </div>
      <label class="choice">
        <input type="checkbox" name="wareki" value="1" />
        <span>{parts.exportWareki}</span>
      </label>
      <Button text={parts.registerFile} look="secondary" small />
      {paper !== undefined && <a href={paper + url.search}>{parts.registerPaper}</a>}
      <p class="small muted" id="export-hint">
        {parts.exportHint}
      </p>
    </form>
  )
}

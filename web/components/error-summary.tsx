import { fieldId, type FieldErrors } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { Banner } from './banner.tsx'

interface ErrorSummaryProps {
  readonly ui: Ui
  readonly command: string
  readonly errors: FieldErrors
}

/** What has to be mended, each a link to its field; the reader starts here after a refused form. */
export const ErrorSummary = ({ ui, command, errors }: ErrorSummaryProps) => {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div class="error-summary" tabindex={-1} data-error-summary>
      <Banner tone="danger" title={ui.t.parts.errorSummary(entries.length)} live>
        <p>{ui.t.parts.errorSummaryHint}</p>
        <ul>
          {entries.map(([path, text]) => (
            <li>
              <a href={`#${fieldId(command, path)}`}>{text}</a>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  )
}

import type { CaseId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import type { Ui } from '../ui.ts'

interface SummaryPanelProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly facts: readonly Fact[]
  /** Behind a mailed link the case's own page is not open, so no link leads there. */
  readonly withLink: boolean
  /** Folded where the reader came to fill in a long form rather than to weigh the case. */
  readonly folded?: boolean
}

/** A case in short, from its facts, for whoever has to decide in a minute. */
export const SummaryPanel = ({ ui, id, facts, withLink, folded }: SummaryPanelProps) => {
  const { task } = ui.t.pages
  const content = (
    <>
      <DescriptionList facts={facts} />
      {withLink && (
        <p class="no-print">
          <a href={addresses.case(id)}>{task.papers}</a>
        </p>
      )}
    </>
  )
  if (folded === true) {
    return (
      <details class="panel">
        <summary>{task.summary}</summary>
        {content}
      </details>
    )
  }
  return (
    <section class="panel stack-small" aria-labelledby="summary-title">
      <h2 id="summary-title">{task.summary}</h2>
      {content}
    </section>
  )
}

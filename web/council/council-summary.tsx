import type { CouncilState } from '../../domain/council/state.ts'
import { addresses } from '../addresses.ts'
import { DescriptionList } from '../components/description-list.tsx'
import type { AnyCaseView } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { AgendaTable } from './agenda-section.tsx'
import { CircularFacts } from './circular-section.tsx'
import { noticeWords, shortFacts } from './meeting-facts.tsx'
import { MinutesFacts } from './minutes-section.tsx'

interface SummaryProps {
  readonly ui: Ui
  readonly view: AnyCaseView<CouncilState>
  /** Behind a mailed link the meeting's own page is not open, so no link leads there. */
  readonly withLink: boolean
  readonly folded?: boolean
}

/**
 * A meeting in short, for whoever has to answer in a minute: when and where, its items, and the minutes where they are
 * to be confirmed.
 */
export const CouncilSummary = (props: SummaryProps) => {
  const { summary } = props.ui.t.pages.task
  if (props.folded === true) {
    return (
      <details class="panel">
        <summary>{summary}</summary>
        <Content {...props} />
      </details>
    )
  }
  return (
    <section class="panel stack-small" aria-labelledby="summary-title">
      <h2 id="summary-title">{summary}</h2>
      <Content {...props} />
    </section>
  )
}

const Content = ({ ui, view, withLink }: SummaryProps) => {
  const { state } = view
  const confirming = state.stage === 'minutes-confirmation' || state.stage === 'circular-confirmation'
  return (
    <div class="stack">
      <DescriptionList facts={[...shortFacts(ui, state), ...noticeWords(ui, state)]} />
      {confirming && <MinutesFacts ui={ui} state={state} />}
      <AgendaTable ui={ui} state={state} withLink={withLink} />
      {state.circular !== null && state.stage !== 'consent' && (
        <CircularFacts ui={ui} state={state} circular={state.circular} />
      )}
      {withLink && (
        <p class="no-print">
          <a href={addresses.case(view.id)}>{ui.t.pages.task.papers}</a>
        </p>
      )}
    </div>
  )
}

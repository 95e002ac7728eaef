import { byText } from '../../by-text.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { HistoryEntry } from '../../history-entry.ts'
import { DescriptionList } from '../../components/description-list.tsx'
import { term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { CouncilFacts } from '../deliberation/council-section.tsx'
import { VettingFacts } from '../vetting/vetting-section.tsx'
import { wordsOf } from '../words.ts'

/**
 * The rounds that a return or pull-back ended: why, by whom, and what had been decided in them. Nothing said earlier
 * disappears.
 */
export const RoundsFacts = ({
  ui,
  state,
  history,
}: {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly history: readonly HistoryEntry[]
}) => {
  const words = wordsOf(ui)
  const { cases, forms } = words
  return (
    <div class="stack">
      {state.rounds.toReversed().map((round) => (
        <article class="stack-small">
          <h3>{cases.roundEnded(round.round, words.roundHow[round.how])}</h3>
          <DescriptionList
            facts={[
              { name: cases.reason, value: <span class="prewrap">{round.reason}</span> },
              {
                name: term(forms.names, 'to'),
                value: `${term(words.steps, round.from)} → ${term(words.steps, round.to)}`,
              },
              { name: cases.facts.by, value: byText(ui, round.by) },
            ]}
          />
          {round.council && (
            <details>
              <summary>{cases.sections.council}</summary>
              <CouncilFacts ui={ui} council={round.council} by={null} />
            </details>
          )}
          {round.vetting && (
            <details>
              <summary>{cases.sections.vetting}</summary>
              <VettingFacts ui={ui} vetting={round.vetting} history={history} by={null} />
            </details>
          )}
        </article>
      ))}
    </div>
  )
}

import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { AnyCaseView } from '../case-page/procedure-pages.ts'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { BeforeAfter } from './before-after.tsx'
import { changedFacts } from './request/request-facts.tsx'
import { wordsOf } from './words.ts'

interface SinceLastProps {
  readonly ui: Ui
  readonly view: AnyCaseView<OutsourcingState>
  readonly kind: string
}

/**
 * What an approval is told first where the case went back before: why it did, and what is another now in the request,
 * the verdict and the council's outcome (Art. 21). Nothing in a first round, nor on other tasks.
 */
export const SinceLast = ({ ui, view: { state }, kind }: SinceLastProps) => {
  const last = state.rounds.at(-1)
  if (kind !== 'approve' || last === undefined || state.request === null) return null
  const { cases, verdicts, outcomes } = wordsOf(ui)
  const before = state.revisions.at(-2)
  const changes = [
    ...(before === undefined ? [] : changedFacts(ui, before.request, state.request)),
    ...other(ui, cases.sections.vetting, verdicts, last.vetting?.verdict, state.vetting?.verdict),
    ...other(ui, cases.sections.council, outcomes, last.council?.outcome, state.council?.outcome),
  ]
  return (
    <section class="panel" aria-labelledby="since-last">
      <h2 id="since-last">{cases.sinceLast}</h2>
      <DescriptionList
        facts={[{ name: cases.reason, value: <span class="prewrap">{last.reason}</span> }, ...changes]}
      />
      {changes.length === 0 && <p class="muted">{cases.sinceLastNothing}</p>}
    </section>
  )
}

const other = (
  ui: Ui,
  name: string,
  words: Readonly<Record<string, string>>,
  before: string | undefined,
  after: string | undefined,
): readonly Fact[] =>
  before === undefined || after === undefined || before === after
    ? []
    : [{ name, value: <BeforeAfter ui={ui} old={term(words, before)} now={term(words, after)} /> }]

import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import { CaseActions } from '../case/case-actions.tsx'
import type { CaseWithHistory } from '../case/case-view.ts'
import { numberText, pathOf, stageText, stageTone, titleText } from '../case/case-words.ts'
import { ContractFacts, InspectionFacts } from '../case/contract-section.tsx'
import { ApprovalFacts, CouncilFacts } from '../case/council-section.tsx'
import { EndingFacts } from '../case/ending-section.tsx'
import { NowPanel } from '../case/now-panel.tsx'
import { RequestSection } from '../case/request-section.tsx'
import { RoundsFacts } from '../case/rounds-section.tsx'
import { Section } from '../case/section.tsx'
import { UndeliveredLetters, type LateLetter } from '../case/undelivered-letters.tsx'
import { VettingFacts } from '../case/vetting-section.tsx'
import { Badge } from '../components/badge.tsx'
import { ProgressPath } from '../components/progress-path.tsx'
import { Timeline } from '../components/timeline.tsx'
import { shortDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { timelineFilters, type TimelineFilter } from '../tell-history.ts'
import type { Ui } from '../ui.ts'

interface CasePageProps {
  readonly ui: Ui
  readonly view: CaseWithHistory
  /** From the address: `?show=decisions|papers|tasks` and `?order=oldest`. Anything else shows all, newest first. */
  readonly show: string | undefined
  readonly order: string | undefined
  /** The case's letters that haven't arrived. */
  readonly undelivered?: readonly LateLetter[]
}

/** A case: where it stands, what can be done, all its facts and its whole history (Arts. 20–23). */
export const casePage = ({ ui, view, show, order, undelivered = [] }: CasePageProps) => {
  const { state } = view
  const { cases } = ui.t
  const sections = sectionsOf(ui, view)
  const filter: TimelineFilter = timelineFilters.find((one) => one === show) ?? 'all'
  return (
    <Layout ui={ui} title={titleText(ui, state)} crumbs={[{ text: ui.t.pages.cases.title, href: addresses.cases }]}>
      <CaseHead ui={ui} view={view} />
      <div class="panel">
        <ProgressPath ui={ui} steps={pathOf(ui, state)} />
      </div>
      <UndeliveredLetters ui={ui} letters={undelivered} />
      <NowPanel ui={ui} state={state} />
      <CaseActions ui={ui} view={view} />
      <nav class="page-index" aria-label={cases.index}>
        <ul role="list">
          {[...sections.map(({ id, title }) => ({ id, title })), { id: 'history', title: cases.sections.history }].map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => section.content)}
      <Section ui={ui} id="history" title={cases.sections.history}>
        <Timeline ui={ui} entries={view.history} filter={filter} newestFirst={order !== 'oldest'} />
      </Section>
    </Layout>
  )
}

const CaseHead = ({ ui, view }: { readonly ui: Ui; readonly view: CaseWithHistory }) => {
  const { state } = view
  const first = view.history[0]?.meta.guidelineVersion
  return (
    <header class="case-head">
      <div class="case-number">
        <Badge tone={stageTone(state.stage, state.ending?.how ?? null)} text={stageText(ui, state.stage, state.ending?.how ?? null)} />
        <strong>{numberText(ui, state.number)}</strong>
        <span class="muted">{ui.t.words.procedure}</span>
        {state.round > 1 && <Badge tone="warn" text={ui.t.timeline.round(state.round)} icon="back" />}
        {first && first !== ui.guideline.version && <span class="small muted">{ui.t.cases.guideline(shortDayText(ui.lang, plainDate(first)))}</span>}
      </div>
      <h1>{titleText(ui, state)}</h1>
    </header>
  )
}

/** The parts of the page that this case has come to, the newest step first: what matters now stands on top. */
function sectionsOf(ui: Ui, { state }: CaseWithHistory) {
  const titles = ui.t.cases.sections
  const { vetting, council, approval, contract, disposal, ending, rounds } = state
  const all = [
    { id: 'closing', article: 'Art. 22(2)', has: disposal !== null || ending !== null, body: () => <EndingFacts ui={ui} state={state} /> },
    { id: 'inspections', article: 'Art. 23', has: contract !== null, body: () => <InspectionFacts ui={ui} state={state} /> },
    { id: 'contract', article: 'Art. 22', has: contract !== null, body: () => contract && <ContractFacts ui={ui} contract={contract} /> },
    { id: 'approval', article: 'Art. 21', has: approval !== null, body: () => <ApprovalFacts ui={ui} state={state} /> },
    { id: 'council', article: 'Art. 21', has: council !== null, body: () => council && <CouncilFacts ui={ui} council={council} by={council.by} /> },
    { id: 'vetting', article: 'Art. 20', has: vetting !== null, body: () => vetting && <VettingFacts ui={ui} vetting={vetting} by={vetting.by} /> },
    { id: 'rounds', article: null, has: rounds.length > 0, body: () => <RoundsFacts ui={ui} state={state} /> },
  ] as const
  const later = all
    .filter((one) => one.has)
    .map(({ id, article, body }) => ({
      id,
      title: titles[id],
      content: (
        <Section ui={ui} id={id} title={titles[id]} {...(article === null ? {} : { article })}>
          {body()}
        </Section>
      ),
    }))
  return [...later, { id: 'request', title: titles.request, content: <RequestSection ui={ui} state={state} /> }]
}

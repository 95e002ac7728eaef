import type { Child } from 'hono/jsx'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { Chain } from '../../db/read-models/chain.ts'
import { CaseActions } from './case-actions.tsx'
import { chainSection } from './chain-section.tsx'
import { NowPanel } from './now-panel.tsx'
import { Section } from './section.tsx'
import { UndeliveredLetters, type LateLetter } from './undelivered-letters.tsx'
import { Badge } from '../components/badge.tsx'
import { ProgressPath } from '../components/progress-path.tsx'
import { Timeline } from '../components/timeline.tsx'
import { shortDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import type { AnyCaseWithHistory, ProcedurePages } from './procedure-pages.ts'
import { timelineFilters, type TimelineFilter } from '../words/mark.ts'
import type { Ui } from '../ui.ts'

interface CasePageProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseWithHistory
  /** From the address: `?show=decisions|papers|tasks` and `?order=oldest`. Anything else shows all, newest first. */
  readonly show: string | undefined
  readonly order: string | undefined
  /** The case's letters that haven't arrived. */
  readonly undelivered?: readonly LateLetter[]
  /** What another procedure has to say about this case just now, such as on whose agenda it stands. */
  readonly beside?: Child | null
  /** What ends together with the case. */
  readonly chain?: Chain | null
}

/** A case of any procedure: where it stands, what can be done, all its facts and its whole history. */
export const casePage = ({
  ui,
  pages,
  view,
  show,
  order,
  undelivered = [],
  beside = null,
  chain = null,
}: CasePageProps) => {
  const { state } = view
  const { cases } = ui.t
  const sections = [...pages.sections(ui, view), ...chainSection(ui, chain)]
  const register = pages.register(ui)
  const filter: TimelineFilter = timelineFilters.find((one) => one === show) ?? 'all'
  return (
    <Layout ui={ui} title={pages.title(ui, state)} crumbs={[{ text: register.title, href: register.href }]}>
      <CaseHead ui={ui} pages={pages} view={view} />
      {pages.onTop?.(ui, view)}
      <div class="panel">
        <ProgressPath ui={ui} steps={pages.path(ui, state)} />
      </div>
      <UndeliveredLetters ui={ui} letters={undelivered} />
      <NowPanel ui={ui} pages={pages} state={state} />
      {beside}
      <CaseActions ui={ui} pages={pages} view={view} />
      <PageIndex
        title={cases.index}
        entries={[...sections, ...(view.limited === true ? [] : [{ id: 'history', title: cases.history }])]}
      />
      {sections.map((section) => section.content)}
      {view.limited !== true && (
        <Section ui={ui} id="history" title={cases.history}>
          <Timeline
            ui={ui}
            entries={view.history}
            filter={filter}
            newestFirst={order !== 'oldest'}
            names={pages.namesIn?.(ui, view.history) ?? new Map()}
          />
        </Section>
      )}
    </Layout>
  )
}

interface PageIndexProps {
  readonly title: string
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}

/** What stands further down on the page. */
const PageIndex = ({ title, entries }: PageIndexProps) => (
  <nav class="page-index" aria-label={title}>
    <ul role="list">
      {entries.map((one) => (
        <li>
          <a href={`#${one.id}`}>{one.title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

const CaseHead = ({
  ui,
  pages,
  view,
}: {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseWithHistory
}) => {
  const { state } = view
  const first = view.history[0]?.meta.guidelineVersion
  const stage = pages.stage(ui, state)
  return (
    <header class="case-head">
      <div class="case-number">
        <Badge tone={stage.tone} text={stage.text} />
        <strong>{pages.number(ui, state)}</strong>
        {pages.name(ui) !== pages.number(ui, state) && <span class="muted">{pages.name(ui)}</span>}
        {pages.marks?.(ui, state).map(({ text, tone }) => (
          <Badge tone={tone} text={text} />
        ))}
        {first && first !== ui.guideline.version && (
          <span class="small muted">{ui.t.cases.guideline(shortDayText(ui.lang, plainDate(first)))}</span>
        )}
      </div>
      <h1>{pages.title(ui, state)}</h1>
    </header>
  )
}

import { addresses } from '../addresses.ts'
import type { Child } from 'hono/jsx'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { Chain } from '../../db/read-models/chain.ts'
import { CaseActions } from './case-actions.tsx'
import { CaseBar } from './case-bar.tsx'
import { historyTab, overviewTab, tabLinks, tabNamed, tabsOf, wholeTab, type CaseTab } from './case-tabs.ts'
import { chainSection } from './chain-section.tsx'
import { noHolders, type HoldersOfPosts } from './holder-text.ts'
import { LatestEvents } from './latest-events.tsx'
import { namesInHistory } from './names-in-history.ts'
import { NowPanel } from './now-panel.tsx'
import { OwnWorkNote } from './own-work-note.tsx'
import { Section } from './section.tsx'
import { UndeliveredLetters, type LateLetter } from './undelivered-letters.tsx'
import { Badge } from '../components/badge.tsx'
import { ProgressPath } from '../components/progress-path.tsx'
import { Timeline } from '../components/timeline.tsx'
import { shortDayText } from '../dates.ts'
import { named } from '../say.ts'
import { Layout } from '../layout.tsx'
import type { AnyCaseWithHistory, ProcedurePages } from './procedure-pages.ts'
import { timelineFilters, type TimelineFilter } from '../words/mark.ts'
import type { Ui } from '../ui.ts'
import { uiOn } from '../ui-on.ts'
import { numberInWords } from '../number-in-words.ts'

interface CasePageProps {
  readonly ui: Ui
  readonly pages: ProcedurePages
  readonly view: AnyCaseWithHistory
  /** From the address: `?show=decisions|papers|tasks` and `?order=oldest`. Anything else shows all, newest first. */
  readonly show: string | undefined
  readonly order: string | undefined
  /** The tab that is asked for, by its name or by that of a part in it; where none is, all stands on one page. */
  readonly tab?: string
  /** Who holds the posts that are asked. */
  readonly holders?: HoldersOfPosts
  /** The case's letters that haven't arrived. */
  readonly undelivered?: readonly LateLetter[]
  /** What another procedure has to say about this case just now, such as on whose agenda it stands. */
  readonly beside?: Child | null
  /** What ends together with the case. */
  readonly chain?: Chain | null
}

/**
 * A case of any procedure: where it stands and who holds it on every tab; what can be done, its parts, its history each
 * on one. All of it is one page, too, which is how it is printed.
 */
export const casePage = (props: CasePageProps) => {
  const { ui, pages, view, tab = wholeTab, holders = noHolders, undelivered = [], beside = null } = props
  const { state } = view
  const sections = [...pages.sections(ui, view), ...chainSection(ui, props.chain ?? null)]
  const register = pages.register(ui)
  const tabs = tabsOf(ui, pages, view, sections)
  const shown = tabNamed(tabs, tab)
  const first = shown === null || shown.id === overviewTab
  const path = pages.path(ui, state)
  // What has one stage goes nowhere: the line with its state says all that there is to say of that.
  const staysAsItIs = path.length === 1 && state.tasks.open.length === 0
  return (
    <Layout ui={ui} title={pages.title(ui, state)} crumbs={[{ text: register.title, href: register.href }]}>
      <CaseHead ui={ui} pages={pages} view={view} />
      <OwnWorkNote ui={ui} state={state} />
      {pages.onTop?.(ui, view)}
      {path.length > 1 && (
        <div class="panel path-panel">
          <ProgressPath ui={ui} steps={path} />
        </div>
      )}
      <CaseBar ui={ui} pages={pages} view={view} holders={holders} tabs={tabLinks(ui, view, tabs, shown)} />
      {first && (
        <>
          <UndeliveredLetters ui={ui} letters={undelivered} />
          {!staysAsItIs && <NowPanel ui={ui} pages={pages} state={state} holders={holders} />}
          {beside}
          <CaseActions ui={ui} pages={pages} view={view} />
        </>
      )}
      {shown === null ? <Whole {...props} tabs={tabs} /> : <Shown {...props} shown={shown} tabs={tabs} />}
    </Layout>
  )
}

type PartProps = CasePageProps & { readonly tabs: readonly CaseTab[] }

/** What one tab holds below the head. */
const Shown = (props: PartProps & { readonly shown: CaseTab }) => {
  const { ui, pages, view, shown, tabs } = props
  if (shown.id === historyTab) return <History {...props} />
  const spread = tabs.some(({ id }) => id !== overviewTab && id !== historyTab)
  const inShort = shown.id === overviewTab && spread && pages.overviewIsParts !== true
  return (
    <>
      {inShort && pages.summary({ ui, view, withLink: false })}
      {shown.sections.map((section) => section.content)}
      {shown.id === overviewTab && view.limited !== true && <LatestEvents ui={ui} pages={pages} view={view} />}
    </>
  )
}

/** All parts on one page, with an index of them. */
const Whole = (props: PartProps) => {
  const { ui, view, tabs } = props
  const sections = tabs.flatMap((tab) => tab.sections)
  const { cases } = ui.t
  const named = [...sections, ...(view.limited === true ? [] : [{ id: historyTab, title: cases.history }])]
  return (
    <>
      <PageIndex title={cases.index} entries={named} />
      {sections.map((section) => section.content)}
      {view.limited !== true && <History {...props} inShort />}
    </>
  )
}

const History = ({ ui, pages, view, show, order, inShort = false }: CasePageProps & { readonly inShort?: boolean }) => {
  const filter: TimelineFilter = timelineFilters.find((one) => one === show) ?? 'all'
  const entries = view.long?.stretch ?? view.history
  return (
    <Section ui={ui} id={historyTab} title={ui.t.cases.history}>
      <Timeline
        ui={ui}
        entries={entries}
        inAll={view.long?.inAll}
        filter={filter}
        newestFirst={order !== 'oldest'}
        names={namesInHistory(ui, pages, entries, view.state)}
        inShort={inShort}
      />
      <p class="small no-print">
        <a class="file-link" href={addresses.historyFile(view.id)}>
          {ui.t.timeline.file}
        </a>
      </p>
    </Section>
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
  const { id, state } = view
  const [name, number] = [ui.t.procedures[pages.procedure]?.procedure ?? '', numberInWords(ui, { ...state, id })]
  const begun = (view.long?.first ?? view.history[0])?.meta
  const first = begun?.guidelineVersion
  const then = uiOn(ui, begun?.occurredAt, begun?.ruleBook)
  return (
    <header class="case-head">
      <div class="case-number">
        <strong>{number}</strong>
        {name !== number && <span class="muted">{name}</span>}
        {pages.marks?.(ui, state).map(({ text, tone }) => (
          <Badge tone={tone} text={text} />
        ))}
        {first && then.guideline.articles !== ui.guideline.articles && pages.outlastsVersions !== true && (
          <span class="small muted">
            {ui.t.cases.guideline(shortDayText(ui.lang, plainDate(first)), named(ui, then.guideline.called))}
          </span>
        )}
      </div>
      <h1>{pages.title(ui, state)}</h1>
    </header>
  )
}

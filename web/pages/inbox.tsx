import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { procedureOf, type CaseId, type OfficeId, type PostId, type TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../case-page/now-panel.tsx'
import { Badge } from '../components/badge.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { DueDate, Since } from '../components/due-date.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { BeginningLinks } from '../components/beginning-links.tsx'
import { Tabs } from '../components/tabs.tsx'
import { momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { listedStage } from '../listed-stage.ts'
import { labelled, listed, officeName, postName, slash, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { DraftList, type DraftRow } from '../components/draft-list.tsx'

/** The inbox's tabs: what the reader decides, does, watches over, has asked for, has done. */
export const inboxTabs = ['decide', 'do', 'watch', 'asked', 'done'] as const

/** One of the tabs. */
export type InboxTab = (typeof inboxTabs)[number]

/** What every row says about its case. */
interface CaseInRow {
  readonly id: CaseId
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
}

/** A task in the inbox, open or done by the reader. */
export interface TaskRow {
  readonly case: CaseInRow
  readonly task: TaskId
  readonly kind: string
  readonly about: string | null
  readonly holders: readonly PostId[]
  readonly since: Instant
  readonly due: Instant
  readonly closed: { readonly at: Instant; readonly with: string | null } | null
}

/** A case that the reader's office has asked for: where it is now. */
export interface AskedRow {
  readonly case: CaseInRow
  readonly stage: string
  readonly ending: string | null
  readonly holders: readonly PostId[]
  readonly waitingFor: string | null
  readonly since: Instant | null
  readonly due: Instant | null
}

interface InboxPageProps {
  readonly ui: Ui
  readonly counts: { readonly [tab in InboxTab]?: number }
  readonly drafts: readonly DraftRow[]
  /** The addresses of the next and of the first rows, where there are any. */
  readonly next: string | null
  readonly first: string | null
  readonly list:
    | { readonly tab: Exclude<InboxTab, 'asked'>; readonly rows: readonly TaskRow[] }
    | { readonly tab: 'asked'; readonly rows: readonly AskedRow[] }
}

/**
 * The inbox: what waits for the reader's posts, with holder, since, due; the tab `watch` shows only when something is
 * late.
 */
export const inboxPage = ({ ui, counts, drafts, next, first, list }: InboxPageProps) => {
  const { inbox } = ui.t.pages
  const shown = inboxTabs.filter((tab) => tab !== 'watch' || (counts.watch ?? 0) > 0 || list.tab === 'watch')
  const [emptyTitle = '', emptyText = ''] = inbox.empty[list.tab]
  const empty = (
    <EmptyState title={emptyTitle} text={emptyText}>
      {list.tab === 'asked' && <BeginningLinks ui={ui} look="primary" />}
    </EmptyState>
  )
  const page = { ui, caption: inbox.tabs[list.tab], next, first, empty }
  return (
    <Layout ui={ui} title={inbox.title}>
      <div class="page-title">
        <h1>{inbox.title}</h1>
        <BeginningLinks ui={ui} />
      </div>
      <p class="lead">{inbox.lead}</p>
      <Tabs
        label={inbox.title}
        tabs={shown.map((tab) => ({
          label: inbox.tabs[tab],
          href: addresses.inbox(tab),
          current: tab === list.tab,
          ...(counts[tab] === undefined ? {} : { count: counts[tab] }),
        }))}
      />
      {list.tab === 'asked' ? (
        <DataTable {...page} columns={askedColumns(ui)} rows={list.rows} />
      ) : (
        <DataTable {...page} columns={list.tab === 'done' ? doneColumns(ui) : taskColumns(ui)} rows={list.rows} />
      )}
      {drafts.length > 0 && list.tab !== 'done' && <DraftList ui={ui} drafts={drafts} />}
    </Layout>
  )
}

/** A case's number and title, the office below: the first column of every list. */
export const CaseCell = ({
  ui,
  row,
  href,
  heading,
}: {
  readonly ui: Ui
  readonly row: CaseInRow
  readonly href: string
  readonly heading?: string
}) => (
  <>
    <a class="row-title" href={href} data-row-link>
      {heading === undefined ? titleOf(ui, row) : labelled(ui, heading, titleOf(ui, row))}
    </a>
    <div class="row-sub">
      {row.number === null ? noNumber(ui, row) : caseNumberLabel(row.number)}
      {slash(ui)}
      {officeName(ui, row.office)}
    </div>
  </>
)

const noNumber = (ui: Ui, { id }: CaseInRow): string => ui.t.procedures[procedureOf(id)]?.noNumber ?? ''

const titleOf = (ui: Ui, { title }: CaseInRow): string => (title === '' ? ui.t.pages.inbox.untitled : title)

const taskColumns = (ui: Ui): readonly Column<TaskRow>[] => {
  const { columns } = ui.t.pages.inbox
  return [
    {
      heading: columns.task,
      cell: (row) => (
        <CaseCell ui={ui} row={row.case} href={addresses.task(row.case.id, row.task)} heading={askText(ui, row)} />
      ),
    },
    {
      heading: columns.holder,
      cell: (row) =>
        listed(
          ui,
          row.holders.map((post) => postName(ui, post)),
        ),
    },
    { heading: columns.since, cell: (row) => <Since ui={ui} at={row.since} /> },
    { heading: columns.due, cell: (row) => <DueDate ui={ui} due={row.due} /> },
  ]
}

const doneColumns = (ui: Ui): readonly Column<TaskRow>[] => {
  const { columns } = ui.t.pages.inbox
  return [
    {
      heading: columns.task,
      cell: (row) => (
        <CaseCell ui={ui} row={row.case} href={addresses.task(row.case.id, row.task)} heading={askText(ui, row)} />
      ),
    },
    {
      heading: columns.decided,
      cell: ({ closed }) =>
        closed === null ? (
          ''
        ) : (
          <>
            {closed.with !== null && <Badge tone="success" text={term(ui.t.words.commands, closed.with)} />}{' '}
            {momentText(ui.lang, closed.at)}
          </>
        ),
    },
  ]
}

const askedColumns = (ui: Ui): readonly Column<AskedRow>[] => {
  const { columns, waitingNobody } = ui.t.pages.inbox
  return [
    { heading: columns.case, cell: (row) => <CaseCell ui={ui} row={row.case} href={addresses.case(row.case.id)} /> },
    {
      heading: columns.stage,
      cell: (row) => <Badge {...listedStage(ui, { ...row, id: row.case.id })} />,
    },
    {
      heading: columns.holder,
      cell: (row) =>
        row.holders.length === 0 ? (
          <span class="muted">{row.stage === 'closed' ? ui.t.parts.none : waitingNobody}</span>
        ) : (
          <>
            {listed(
              ui,
              row.holders.map((post) => postName(ui, post)),
            )}
            {row.waitingFor !== null && <div class="row-sub">{term(ui.t.words.tasks, row.waitingFor)}</div>}
          </>
        ),
    },
    { heading: columns.since, cell: (row) => (row.since === null ? '' : <Since ui={ui} at={row.since} />) },
    { heading: columns.due, cell: (row) => (row.due === null ? '' : <DueDate ui={ui} due={row.due} />) },
  ]
}

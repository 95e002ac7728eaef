import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { ShortDue } from '../components/due-date.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { BeginningLinks } from '../components/beginning-links.tsx'
import { Tabs } from '../components/tabs.tsx'
import { momentText, nearDayText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { listedStage } from '../listed-stage.ts'
import { listed, officeName, postName, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DraftRow } from './draft-row.ts'
import { TaskLink, titleOf, type CaseInRow, type TaskRow } from './task-rows.tsx'
import { draftsOn, WaitingList } from './waiting-list.tsx'
import { numberInWords } from '../number-in-words.ts'

/** The inbox's tabs: all that waits for the reader, what of it to decide, to do, to watch; what they asked for, did. */
export const inboxTabs = ['all', 'decide', 'do', 'watch', 'asked', 'done'] as const

/** One of the tabs. */
export type InboxTab = (typeof inboxTabs)[number]

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

/** In which order a tab has its rows. */
const orderOf = (tab: InboxTab): 'due' | 'changed' | 'done' =>
  tab === 'asked' ? 'changed' : tab === 'done' ? 'done' : 'due'

interface InboxPageProps {
  readonly ui: Ui
  readonly counts: { readonly [tab in InboxTab]?: number }
  /** How many of the tasks to decide or to do are late. */
  readonly overdue: number
  readonly drafts: readonly DraftRow[]
  /** The addresses of the next and of the first rows, where there are any. */
  readonly next: string | null
  readonly first: string | null
  readonly list:
    | { readonly tab: Exclude<InboxTab, 'asked'>; readonly rows: readonly TaskRow[] }
    | { readonly tab: 'asked'; readonly rows: readonly AskedRow[] }
}

/**
 * The inbox: what waits for the reader's posts in one list by due date, one line a task; by its tabs only what is to be
 * decided, done or watched, what they have asked for and what they have done.
 */
export const inboxPage = ({ ui, counts, overdue, drafts, next, first, list }: InboxPageProps) => {
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
        <p class="muted small inbox-lead">
          {overdue > 0 && <Badge tone="danger" text={inbox.overdue(overdue)} />} {inbox.leads[orderOf(list.tab)]}
          <span class="by-keys no-print">{inbox.keys}</span>
        </p>
      </div>
      <Tabs
        label={inbox.title}
        tabs={shown.map((tab) => ({
          label: inbox.tabs[tab],
          href: tab === 'all' ? addresses.inbox() : addresses.inbox(tab),
          current: tab === list.tab,
          ...(counts[tab] === undefined ? {} : { count: counts[tab] }),
        }))}
      />
      <div class="one-line">
        {list.tab === 'asked' ? (
          <DataTable {...page} columns={askedColumns(ui)} rows={list.rows} />
        ) : list.tab === 'done' ? (
          <DataTable {...page} columns={doneColumns(ui)} rows={list.rows} />
        ) : (
          <WaitingList {...page} rows={[...list.rows, ...draftsOn(list.tab, first, drafts)]} />
        )}
      </div>
    </Layout>
  )
}

const doneColumns = (ui: Ui): readonly Column<TaskRow>[] => {
  const { columns } = ui.t.pages.inbox
  return [
    { heading: columns.task, cell: (row) => <TaskLink ui={ui} row={row} /> },
    { heading: columns.number, cell: (row) => <span class="nowrap">{numberInWords(ui, row.case)}</span> },
    { heading: columns.asked, cell: (row) => officeName(ui, row.case.office) },
    {
      heading: columns.decided,
      cell: ({ closed }) =>
        closed === null || closed.with === null ? (
          ''
        ) : (
          <Badge tone="success" text={term(ui.t.words.commands, closed.with)} />
        ),
    },
    {
      heading: columns.done,
      cell: ({ closed }) =>
        closed === null ? (
          ''
        ) : (
          <time datetime={closed.at} title={momentText(ui.lang, closed.at)} class="nowrap">
            {nearDayText(ui.lang, tokyoDateOf(closed.at), tokyoDateOf(ui.now))}
          </time>
        ),
    },
  ]
}

const askedColumns = (ui: Ui): readonly Column<AskedRow>[] => {
  const { columns, waitingNobody } = ui.t.pages.inbox
  return [
    {
      heading: columns.case,
      cell: (row) => (
        <a class="row-title" href={addresses.case(row.case.id)} data-row-link>
          {titleOf(ui, row.case)}
        </a>
      ),
    },
    { heading: columns.number, cell: (row) => <span class="nowrap">{numberInWords(ui, row.case)}</span> },
    { heading: columns.stage, cell: (row) => <Badge {...listedStage(ui, { ...row, id: row.case.id })} /> },
    {
      heading: columns.holder,
      cell: (row) =>
        row.holders.length === 0 ? (
          <span class="muted">{row.stage === 'closed' ? ui.t.parts.none : waitingNobody}</span>
        ) : (
          listed(
            ui,
            row.holders.map((post) => postName(ui, post)),
          )
        ),
    },
    {
      heading: columns.since,
      cell: (row) =>
        row.since === null ? (
          ''
        ) : (
          <span class="nowrap">{nearDayText(ui.lang, tokyoDateOf(row.since), tokyoDateOf(ui.now))}</span>
        ),
    },
    { heading: columns.due, cell: (row) => (row.due === null ? '' : <ShortDue ui={ui} due={row.due} />) },
  ]
}

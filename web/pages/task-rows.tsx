import { type CaseId, type OfficeId, type PostId, type TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import type { Column } from '../components/data-table.tsx'
import { ShortDue } from '../components/due-date.tsx'
import { listed, officeName, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'

/** What every row says about its case. */
export interface CaseInRow {
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
  /** Whether it is to be decided, done or only watched; null where it is over. */
  readonly nature: 'decide' | 'do' | 'watch' | null
  readonly closed: { readonly at: Instant; readonly with: string | null } | null
  /** Whether it can be answered together with another of the rows. */
  readonly together?: boolean
}

/** What a case is called in a list. */
export const titleOf = (ui: Ui, { title }: CaseInRow): string => (title === '' ? ui.t.pages.inbox.untitled : title)

/** A task with its case in one line: what is asked, of which case. */
export const TaskLink = ({ ui, row }: { readonly ui: Ui; readonly row: TaskRow }) => (
  <a class="row-title" href={addresses.task(row.case.id, row.task)} data-row-link>
    {askText(ui, row)}
    <span class="row-case">{titleOf(ui, row.case)}</span>
  </a>
)

/** Who else is asked: the reader's own posts say nothing in the reader's own inbox. */
const othersAsked = (ui: Ui, row: TaskRow): readonly string[] =>
  row.holders.filter((post) => !ui.reader?.posts.some(({ id }) => id === post)).map((post) => postName(ui, post))

/** The columns of open tasks. */
export const taskColumns = (ui: Ui, rows: readonly TaskRow[]): readonly Column<TaskRow>[] => {
  const { columns, natures } = ui.t.pages.inbox
  return [
    { heading: columns.task, cell: (row) => <TaskLink ui={ui} row={row} /> },
    { heading: columns.number, cell: (row) => <span class="nowrap">{numberInWords(ui, row.case)}</span> },
    { heading: columns.asked, cell: (row) => officeName(ui, row.case.office) },
    {
      heading: columns.nature,
      cell: (row) => (row.nature === null ? '' : <span class="nowrap">{natures[row.nature]}</span>),
    },
    ...(rows.some((row) => othersAsked(ui, row).length > 0)
      ? [{ heading: columns.others, cell: (row: TaskRow) => listed(ui, othersAsked(ui, row)) }]
      : []),
    { heading: columns.due, cell: (row) => <ShortDue ui={ui} due={row.due} /> },
  ]
}

import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import { DataTable, type Column } from '../components/data-table.tsx'
import { labelled } from '../say.ts'
import { taskKey } from '../together/together-form.tsx'
import type { Ui } from '../ui.ts'
import { DraftCell, draftDay } from './draft-cell.tsx'
import type { DraftRow } from './draft-row.ts'
import { taskColumns, titleOf, type TaskRow } from './task-rows.tsx'

/** What the reader has begun to write is theirs to do: it stands on the first page, below what has a due date. */
export const draftsOn = (tab: string, first: string | null, drafts: readonly DraftRow[]): readonly DraftRow[] =>
  (tab === 'all' || tab === 'do') && first === null ? drafts : []

/** A row of the list of what waits: a task, or what the reader has begun to write. */
type WaitingRow = TaskRow | DraftRow

const isDraft = (row: WaitingRow): row is DraftRow => 'savedAt' in row

interface WaitingListProps {
  readonly ui: Ui
  readonly caption: string
  readonly next: string | null
  readonly first: string | null
  readonly empty: Child
  readonly rows: readonly WaitingRow[]
}

/** The open tasks; those of which there are several of a kind can be ticked and answered together. */
export const WaitingList = (props: WaitingListProps) => {
  const { ui, rows } = props
  const { pick, way } = ui.t.desk.together
  const columns = waitingColumns(ui, rows)
  if (!rows.some(isPickable)) return <DataTable {...props} columns={columns} />
  return (
    <form method="get" action={addresses.together}>
      <DataTable
        {...props}
        columns={columns}
        pick={(row) =>
          isPickable(row)
            ? {
                name: 'row',
                value: taskKey({ id: row.case.id, task: row.task }),
                label: pick(labelled(ui, askText(ui, row), titleOf(ui, row.case))),
                checked: false,
              }
            : null
        }
      />
      <p class="no-print">
        <button type="submit" class="button secondary">
          {way}
        </button>
      </p>
    </form>
  )
}

const isPickable = (row: WaitingRow): row is TaskRow => !isDraft(row) && row.together === true

/** The columns of tasks, each filled for a draft as well. */
const waitingColumns = (ui: Ui, rows: readonly WaitingRow[]): readonly Column<WaitingRow>[] => {
  const { columns, natures } = ui.t.pages.inbox
  const ofDraft = new Map<string, (row: DraftRow) => Child>([
    [columns.task, (row) => <DraftCell ui={ui} draft={row} />],
    [columns.nature, () => <span class="nowrap">{natures.do}</span>],
    [columns.due, (row) => draftDay(ui, row)],
  ])
  const tasks = rows.filter((row): row is TaskRow => !isDraft(row))
  return taskColumns(ui, tasks).map(({ cell, ...column }) => ({
    ...column,
    cell: (row: WaitingRow) => (isDraft(row) ? (ofDraft.get(column.heading)?.(row) ?? '') : cell(row)),
  }))
}

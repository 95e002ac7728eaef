import type { Child } from 'hono/jsx'
import type { Ui } from '../ui.ts'
import { Icon } from '../icon.tsx'
import { Pager } from './pager.tsx'

/** A column: its heading, how a row fills it, and where its heading leads when rows can be sorted by it. */
export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => Child
  readonly end?: boolean
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null }
}

/** A tick before a row, for what is done to several rows at once. */
export interface RowTick {
  readonly name: string
  readonly value: string
  /** What is ticked, for whoever doesn't see where it stands. */
  readonly label: string
  readonly checked: boolean
}

interface DataTableProps<Row> {
  readonly ui: Ui
  /** What the table is, for those who can't see where it stands. */
  readonly caption: string
  /** The tick of a row, null where it has none; without this no row has. */
  readonly pick?: (row: Row) => RowTick | null
  /** The first column names the row; its content is the row's link. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly next?: string | null
  readonly first?: string | null
  /** What stands here instead when there are no rows. */
  readonly empty: Child
}

/** The one table of all lists: sortable headings, keyset pages, cards on a phone, a helpful word when empty. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { ui, caption, columns, rows, next = null, first = null, empty, pick } = props
  if (rows.length === 0 && first === null) return <>{empty}</>
  return (
    <div>
      <div class="table-scroll">
        <table class="data-table" data-rows>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {pick !== undefined && (
                <th scope="col" class="pick">
                  {ui.t.parts.pick}
                </th>
              )}
              {columns.map((column) => (
                <Heading ui={ui} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {pick !== undefined && <PickCell pick={pick(row)} />}
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th scope="row">{column.cell(row)}</th>
                  ) : (
                    <td data-label={column.heading} {...(column.end === true ? { class: 'end' } : {})}>
                      <div>{column.cell(row)}</div>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager ui={ui} shown={rows.length} next={next} first={first} />
    </div>
  )
}

/** The whole cell is the tick's, so that it needn't be hit to the point. */
const PickCell = ({ pick }: { readonly pick: RowTick | null }) => (
  <td class="pick">
    {pick !== null && (
      <label>
        <input type="checkbox" name={pick.name} value={pick.value} checked={pick.checked} aria-label={pick.label} />
      </label>
    )}
  </td>
)

function Heading<Row>({ ui, column }: { readonly ui: Ui; readonly column: Column<Row> }) {
  const { heading, sort, end } = column
  if (sort === undefined)
    return (
      <th scope="col" {...(end === true ? { class: 'end' } : {})}>
        {heading}
      </th>
    )
  return (
    <th scope="col" {...(sort.now === null ? {} : { 'aria-sort': sort.now })}>
      <a href={sort.href} title={ui.t.parts.sortBy(heading)}>
        {heading}
        {sort.now !== null && <Icon name={sort.now === 'ascending' ? 'up' : 'down'} />}
        {sort.now !== null && (
          <span class="visually-hidden">{sort.now === 'ascending' ? ui.t.parts.sortedUp : ui.t.parts.sortedDown}</span>
        )}
      </a>
    </th>
  )
}

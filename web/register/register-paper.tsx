import type { RegisterEntry } from '../../domain/law/register.ts'
import { LinkButton } from '../components/button.tsx'
import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { labelled, listed } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, RegisterColumn } from './declared-register.ts'
import { numberIn, shownCell } from './register-cells.tsx'

interface RegisterPaperProps {
  readonly ui: Ui
  readonly register: DeclaredRegister
  readonly rows: readonly RegisterEntry[]
  /** What the rows were narrowed by, each as the page calls it. */
  readonly narrowed: readonly string[]
  /** The columns that are shown. */
  readonly columns: readonly RegisterColumn[]
  /** The moment whose state it is. */
  readonly at: Instant
  /** SHA-256 of the rows, by which the same state is known again. */
  readonly digest: string
  /** Whether there are more rows than a paper holds. */
  readonly more: boolean
  /** The page with the same rows. */
  readonly back: string
}

/** A register on A4: every row that the filters leave, with the moment of its state. */
export const registerPaper = ({
  ui,
  register,
  rows,
  narrowed,
  columns,
  at,
  digest,
  more,
  back,
}: RegisterPaperProps) => {
  const words = register.words(ui, null)
  const { parts } = ui.t
  return (
    <Layout ui={ui} title={words.title} paper crumbs={[{ text: words.title, href: register.address }]}>
      <div class="actions no-print">
        <button type="button" class="button primary" data-print hidden>
          {parts.print}
        </button>
        <LinkButton text={parts.backToRegister} href={back} />
      </div>
      <article class="paper register-paper" lang={ui.lang} tabindex={0} aria-label={words.title}>
        <h1>{words.title}</h1>
        <p>{labelled(ui, parts.stateOf, momentText(ui.lang, at))}</p>
        {narrowed.length > 0 && <p>{labelled(ui, parts.narrowedBy, listed(ui, narrowed))}</p>}
        <p>{parts.rowsInAll(rows.length, more)}</p>
        <p class="small digest">{labelled(ui, parts.digest, digest)}</p>
        <PaperTable ui={ui} register={register} rows={rows} columns={columns} />
      </article>
    </Layout>
  )
}

type PaperTableProps = Pick<RegisterPaperProps, 'ui' | 'register' | 'rows' | 'columns'>

const PaperTable = ({ ui, register, rows, columns }: PaperTableProps) => {
  const words = register.words(ui, null)
  return (
    <table class="data-table">
      <thead>
        <tr>
          <th scope="col">{ui.t.parts.number}</th>
          {columns.map((column) => (
            <th scope="col">{words.columns[column.heading] ?? column.heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => (
          <tr>
            <td data-label={ui.t.parts.number}>{numberIn(ui, register, entry)}</td>
            {columns.map((column) => (
              <PaperCell ui={ui} register={register} column={column} entry={entry} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PaperCellProps extends Pick<PaperTableProps, 'ui' | 'register'> {
  readonly column: RegisterColumn
  readonly entry: RegisterEntry
}

/** A cell, with what its column is called: on a phone it stands beside it. */
const PaperCell = ({ ui, register, column, entry }: PaperCellProps) => (
  <td
    data-label={register.words(ui, null).columns[column.heading] ?? column.heading}
    {...(column.kind === 'case' ? { class: 'title' } : {})}
  >
    <div>{column.kind === 'case' ? entry.title : shownCell(ui, register, column, entry)}</div>
  </td>
)

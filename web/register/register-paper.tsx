import type { OwnWorkPassed } from '../../db/read-models/own-work-passed.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { LinkButton } from '../components/button.tsx'
import type { Instant } from '../../domain/kernel/instant.ts'
import { momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { labelled, listed } from '../say.ts'
import { ownWorkText } from '../own-work-text.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, RegisterColumn } from './declared-register.ts'
import { paperSize } from './paper-size.ts'
import { cellText, shownCell } from './register-cells.tsx'
import { numberInWords } from '../number-in-words.ts'

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
  /** Who passed their own work in which of the cases; nothing where nobody did. */
  readonly passed?: OwnWorkPassed
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
  passed = new Map(),
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
        <PaperTable ui={ui} register={register} rows={rows} columns={columns} passed={passed} />
        <PassedOwn ui={ui} rows={rows} passed={passed} />
      </article>
    </Layout>
  )
}

type PaperTableProps = Required<Pick<RegisterPaperProps, 'ui' | 'register' | 'rows' | 'columns' | 'passed'>>

/** In which cases somebody passed their own work, holding several posts: below the rows, which keep their one line. */
const PassedOwn = ({ ui, rows, passed }: Omit<PaperTableProps, 'columns' | 'register'>) => {
  const cases = [...new Map(rows.map((entry) => [entry.id, entry])).values()]
  return (
    <>
      {cases.flatMap((entry) =>
        (passed.get(entry.id) ?? []).map(({ name, works }) => (
          <p class="small">
            {ui.t.ownWork.sign} {labelled(ui, ui.t.ownWork.name, calledIn(ui, entry))}{' '}
            {labelled(ui, name, ownWorkText(ui, works))}
          </p>
        )),
      )}
    </>
  )
}

/** By its number; what has none yet by its title. */
const calledIn = (ui: Ui, entry: RegisterEntry): string =>
  entry.number === null ? entry.title : numberInWords(ui, entry)

const PaperTable = ({ ui, register, rows, columns, passed }: PaperTableProps) => {
  const words = register.words(ui, null)
  return (
    <table class={`data-table ${paperSize(textsOf({ ui, register, rows, columns, passed }))}`}>
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
            <td data-label={ui.t.parts.number}>{numberOn({ ui, passed }, entry)}</td>
            {columns.map((column) => (
              <PaperCell ui={ui} register={register} column={column} entry={entry} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The number, with the sign of the note below where there is one. */
const numberOn = ({ ui, passed }: Pick<PaperTableProps, 'ui' | 'passed'>, entry: RegisterEntry): string =>
  `${numberInWords(ui, entry)}${passed.has(entry.id) ? ui.t.ownWork.sign : ''}`

/** What a table of a paper says, as far as it decides how wide its columns are: headings may break. */
const textsOf = ({ ui, register, rows, columns, passed }: PaperTableProps): readonly (readonly string[])[] =>
  rows.map((entry) => [
    numberOn({ ui, passed }, entry),
    ...columns.map((column) => cellText(ui, register, column, entry)),
  ])

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

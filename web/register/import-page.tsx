import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { Layout } from '../layout.tsx'
import { listed } from '../say.ts'
import { grouped } from '../words/counted.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister } from './declared-register.ts'
import { ImportColumns, type ChosenColumns } from './import-columns-fields.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

/** What is shown of an import: the file that was checked, or one that is coming in. */
export interface ImportPageProps {
  readonly ui: Ui
  readonly register: DeclaredRegister
  readonly address: string
  /** Where the rows that have to be mended can be had as a file. */
  readonly rowsFile: string
  readonly limits: { readonly megabytes: number; readonly rows: number }
  readonly problem: string | null
  /** How many rows of a file were looked at, of how many, while that goes on. */
  readonly looking: { readonly done: number; readonly all: number } | null
  readonly checked: CheckedTable | null
  readonly run: ShownRun | null
}

/** A file as it was checked: which column fills which field, and what is wrong row by row. */
export interface CheckedTable extends ChosenColumns {
  readonly sha256: string
  readonly name: string
  readonly good: number
  readonly bad: number
  readonly recorded: number
  /** Whether rows that seem to be in already are taken as other things; null where there are none of them. */
  readonly others: boolean | null
  /** The first of what has to be mended, and how much more there is. */
  readonly errors: readonly SameError[]
  readonly more: number
}

/** What is wrong alike in some rows of a file: the first of them by their numbers, and how many there are. */
export interface SameError {
  readonly column: string
  readonly text: string
  readonly lines: readonly number[]
  readonly rows: number
}

/** What is wrong with a row, by its number in the file. */
export interface RowErrors {
  readonly line: number
  readonly errors: readonly { readonly column: string; readonly text: string }[]
}

/** An import on its way or over. */
export interface ShownRun {
  readonly all: number
  readonly done: number
  readonly state: 'running' | 'over' | 'broke'
  /** The first of the rows that the record refused, and how many they are. */
  readonly refused: readonly RowErrors[]
  readonly refusedInAll: number
}

/** Where a register of today comes in from a file: chosen, checked row by row, then recorded one act a row. */
export const importPage = (props: ImportPageProps) => {
  const { ui, register, address, limits, problem, looking, checked, run } = props
  const { imports } = ui.t
  const words = register.words(ui, null)
  const title = imports.title(words.title)
  return (
    <Layout ui={ui} title={title} crumbs={[{ text: words.title, href: register.address }]}>
      <h1>{title}</h1>
      <p class="lead">{imports.lead}</p>
      {problem !== null && (
        <Banner tone="danger" title={problem} live>
          {null}
        </Banner>
      )}
      {looking !== null && <Looking ui={ui} {...looking} />}
      {run !== null && <Progress ui={ui} run={run} />}
      {checked !== null && <Checked {...props} checked={checked} />}
      <form class="panel stack" method="post" action={address} enctype="multipart/form-data">
        <OpenedBy ui={ui} />
        <div class="field">
          <label class="field-label" for="import-file">
            {imports.file}
          </label>
          <p class="support" id="import-hint">
            {imports.fileHint(limits.megabytes, grouped(limits.rows))}
          </p>
          <input
            class="input"
            type="file"
            id="import-file"
            name="table"
            accept=".csv,.xlsx"
            aria-describedby="import-hint"
            required
          />
        </div>
        <p>
          {imports.template}
          <Formats ui={ui} address={(format) => `${address}/template?format=${format}`} />
        </p>
        <Button text={imports.check} look={checked === null && looking === null ? 'primary' : 'secondary'} />
      </form>
    </Layout>
  )
}

/** The ways to a file in either of its formats. */
const Formats = ({ ui, address }: { readonly ui: Ui; readonly address: (format: 'csv' | 'xlsx') => string }) => (
  <>
    {(['csv', 'xlsx'] as const).map((format) => (
      <>
        {' '}
        <a href={address(format)}>{ui.t.imports.templates[format]}</a>
      </>
    ))}
  </>
)

const Looking = ({ ui, done, all }: { readonly ui: Ui; readonly done: number; readonly all: number }) => (
  <Banner tone="info" title={ui.t.imports.looked(done, all)} live>
    <p>{ui.t.imports.looking}</p>
  </Banner>
)

const Progress = ({
  ui,
  run: { all, done, state, refused, refusedInAll },
}: {
  readonly ui: Ui
  readonly run: ShownRun
}) => {
  const { imports } = ui.t
  const tone = state === 'broke' ? 'warn' : state === 'over' ? 'success' : 'info'
  const text = { running: imports.running, over: imports.over, broke: imports.broke }[state]
  return (
    <>
      <Banner tone={tone} title={imports.progress(done, all)} live>
        <p>{text}</p>
      </Banner>
      {refused.length > 0 && (
        <Errors
          ui={ui}
          title={imports.refused}
          errors={ofEachRow(refused)}
          more={refusedInAll > refused.length ? imports.moreRefused(refusedInAll - refused.length) : ''}
        />
      )}
    </>
  )
}

const Checked = ({ ui, address, rowsFile, checked, run }: ImportPageProps & { readonly checked: CheckedTable }) => {
  const { imports } = ui.t
  const { name, good, bad, recorded, errors, more, missing } = checked
  return (
    <form class="panel stack" method="post" action={`${address}/check`}>
      <OpenedBy ui={ui} />
      <input type="hidden" name="sha256" value={checked.sha256} />
      <h2>{name}</h2>
      <p>
        <strong>{imports.found(good, bad, recorded)}</strong>
      </p>
      {missing.length > 0 && <ImportColumns ui={ui} of={checked} />}
      {errors.length > 0 && (
        <Errors ui={ui} title={imports.what} errors={errors} more={more > 0 ? imports.moreErrors(more) : ''} />
      )}
      {checked.others !== null && (
        <label class="check">
          <input type="checkbox" name="others" value="yes" checked={checked.others} /> {imports.others}
        </label>
      )}
      {bad > 0 && missing.length === 0 && (
        <p>
          {imports.rowsToMend}
          <Formats ui={ui} address={(format) => `${rowsFile}&format=${format}`} />
        </p>
      )}
      {missing.length === 0 && <ImportColumns ui={ui} of={checked} />}
      {good > 0 && run?.state !== 'running' && (
        <div class="form-foot actions">
          <button class="button primary" type="submit" formaction={`${address}/record`}>
            {run?.state === 'broke' ? imports.goOn : imports.record(good)}
          </button>
          <p class="small muted">{imports.recordHint}</p>
        </div>
      )}
    </form>
  )
}

const ofEachRow = (rows: readonly RowErrors[]): readonly SameError[] =>
  rows.flatMap(({ line, errors }) => errors.map(({ column, text }) => ({ column, text, lines: [line], rows: 1 })))

const Errors = ({
  ui,
  title,
  errors,
  more,
}: {
  readonly ui: Ui
  readonly title: string
  readonly errors: readonly SameError[]
  /** What is said of those that aren't listed. */
  readonly more: string
}) => {
  const { imports } = ui.t
  return (
    <>
      <div class="table-scroll" tabindex={0} role="region" aria-label={title}>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{imports.line}</th>
              <th scope="col">{imports.column}</th>
              <th scope="col">{imports.what}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ column, text, lines, rows }) => (
              <tr>
                <td data-label={imports.line}>{imports.lines(listed(ui, lines.map(String)), rows - lines.length)}</td>
                <td data-label={imports.column}>{column === '' ? imports.row : column}</td>
                <td data-label={imports.what}>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== '' && <p>{more}</p>}
    </>
  )
}

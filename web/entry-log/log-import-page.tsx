import type { LineError } from '../../domain/entry-log/device/read-log.ts'
import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { KeptPassage } from '../../domain/entry-log/device/passage.ts'
import type { Span } from '../../domain/entry-log/device/coverage.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { dayText, momentText } from '../dates.ts'
import { Layout } from '../layout.tsx'
import { labelled, listed, rangeText, term } from '../say.ts'
import { grouped } from '../words/counted.ts'
import type { Ui } from '../ui.ts'
import { importWordsOf } from './import-words.ts'
import { OpenedBy } from '../components/opened-by.tsx'

/** What is shown of the import of a log. */
export interface LogImportProps {
  readonly ui: Ui
  readonly ledger: { readonly id: CaseId; readonly number: string; readonly title: string }
  readonly limits: { readonly megabytes: number; readonly rows: number }
  readonly problem: string | null
  readonly file: LogFile | null
  readonly checked: ShownCheck | null
  readonly run: ShownLogRun | null
}

/** A file as it came in, and how it is read. */
export interface LogFile {
  readonly sha256: string
  readonly name: string
  readonly headings: readonly string[]
  readonly mapping: LogPart['mapping']
  readonly from: string
  readonly to: string
}

/** What the file would bring. */
export interface ShownCheck {
  readonly fresh: number
  readonly repeated: number
  readonly flagged: readonly KeptPassage[]
  readonly errors: readonly LineError[]
  readonly gaps: readonly Span[]
  readonly overlaps: readonly Span[]
  readonly silent: readonly Span[]
}

/** An import on its way or over. */
export interface ShownLogRun {
  readonly phase: 'checking' | 'writing'
  readonly all: number
  readonly done: number
  readonly state: 'running' | 'over' | 'broke'
  readonly outcome: { readonly count: number; readonly repeated: number; readonly flagged: number } | null
  readonly refused: string | null
}

const mostShown = 50

/** Where a device's log comes in: chosen, read by its columns, looked at line by line, and then recorded whole. */
export const logImportPage = (props: LogImportProps) => {
  const { ui, ledger, limits, problem, file, checked, run } = props
  const words = importWordsOf(ui)
  const address = `${addresses.case(ledger.id)}/import`
  return (
    <Layout ui={ui} title={words.title} crumbs={[{ text: ledger.number, href: addresses.case(ledger.id) }]}>
      <h1>{words.title}</h1>
      <p class="lead">{labelled(ui, ledger.title, words.lead)}</p>
      {problem !== null && (
        <Banner tone="danger" title={problem} live>
          {null}
        </Banner>
      )}
      {run !== null && <Progress ui={ui} run={run} />}
      {file !== null && run?.state !== 'running' && <Mapping {...props} file={file} address={address} />}
      {checked !== null && <Checked ui={ui} checked={checked} />}
      <form class="panel stack" method="post" action={address} enctype="multipart/form-data">
        <OpenedBy ui={ui} />
        <div class="field">
          <label class="field-label" for="log-file">
            {words.file}
          </label>
          <p class="support" id="log-hint">
            {words.fileHint(limits.megabytes, grouped(limits.rows))}
          </p>
          <input
            class="input"
            type="file"
            id="log-file"
            name="table"
            accept=".csv,.xlsx"
            aria-describedby="log-hint"
            required
          />
        </div>
        <Button text={words.look} look={file === null ? 'primary' : 'secondary'} />
      </form>
    </Layout>
  )
}

const Progress = ({ ui, run }: { readonly ui: Ui; readonly run: ShownLogRun }) => {
  const words = importWordsOf(ui)
  const { state, outcome, refused, phase, done, all } = run
  const tone = state === 'broke' || refused !== null ? 'danger' : state === 'over' ? 'success' : 'info'
  const title =
    state === 'running'
      ? words.progress[phase](grouped(done), grouped(all))
      : state === 'broke'
        ? words.broke
        : (refused ??
          words.outcome(grouped(outcome?.count ?? 0), grouped(outcome?.repeated ?? 0), grouped(outcome?.flagged ?? 0)))
  return (
    <Banner tone={tone} title={title} live>
      {null}
    </Banner>
  )
}

const columns = ['at', 'on', 'time', 'direction', 'enteredAt', 'leftAt', 'id', 'name'] as const
const texts = ['inWords', 'outWords'] as const

const Mapping = ({
  ui,
  file,
  address,
  checked,
  run,
}: LogImportProps & { readonly file: LogFile; readonly address: string }) => {
  const words = importWordsOf(ui)
  const ready = checked !== null && checked.errors.length === 0 && checked.fresh + checked.repeated > 0
  return (
    <form class="panel stack" method="post" action={`${address}/check`}>
      <OpenedBy ui={ui} />
      <input type="hidden" name="sha256" value={file.sha256} />
      <h2>{file.name}</h2>
      {(['from', 'to'] as const).map((day) => (
        <div class="field">
          <label class="field-label" for={`log-${day}`}>
            {words.fields[day]} <span class="required">{ui.t.parts.required}</span>
          </label>
          <input class="input short" type="date" id={`log-${day}`} name={day} value={file[day]} required />
        </div>
      ))}
      <ShapeField ui={ui} file={file} />
      {columns.map((column) => (
        <ColumnField ui={ui} file={file} column={column} />
      ))}
      {texts.map((column) => (
        <div class="field">
          <label class="field-label" for={`log-${column}`}>
            {words.fields[column]}
          </label>
          <input class="input" id={`log-${column}`} name={column} value={file.mapping[column]} />
        </div>
      ))}
      <div class="form-foot actions">
        <Button text={words.check} look={ready ? 'secondary' : 'primary'} />
        {ready && run?.state !== 'running' && (
          <button class="button primary" type="submit" formaction={`${address}/record`}>
            {words.record(grouped(checked?.fresh ?? 0))}
          </button>
        )}
      </div>
    </form>
  )
}

/** Whether a line of the file is a passage or a whole visit. */
const ShapeField = ({ ui, file }: { readonly ui: Ui; readonly file: LogFile }) => {
  const words = importWordsOf(ui)
  return (
    <div class="field">
      <label class="field-label" for="log-shape">
        {words.fields.shape}
      </label>
      <select class="select" id="log-shape" name="shape">
        {(['passages', 'visits'] as const).map((shape) => (
          <option value={shape} selected={file.mapping.shape === shape}>
            {words.shapes[shape]}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ColumnFieldProps {
  readonly ui: Ui
  readonly file: LogFile
  readonly column: (typeof columns)[number]
}

/** Which heading of the file stands for a column. */
const ColumnField = ({ ui, file, column }: ColumnFieldProps) => {
  const words = importWordsOf(ui)
  return (
    <div class="field">
      <label class="field-label" for={`log-${column}`}>
        {words.fields[column]}
      </label>
      <select class="select" id={`log-${column}`} name={column}>
        <option value="">{words.none}</option>
        {file.headings
          .filter((heading) => heading !== '')
          .map((heading) => (
            <option value={heading} selected={file.mapping[column] === heading}>
              {heading}
            </option>
          ))}
      </select>
    </div>
  )
}

const Checked = ({ ui, checked }: { readonly ui: Ui; readonly checked: ShownCheck }) => {
  const words = importWordsOf(ui)
  const { fresh, repeated, flagged, errors, gaps, overlaps, silent } = checked
  const spans = (of: readonly Span[]) =>
    listed(
      ui,
      of.map(({ from, to }) => rangeText(ui, dayText(ui.lang, from), dayText(ui.lang, to))),
    )
  return (
    <section class="panel stack" aria-labelledby="log-found">
      <h2 id="log-found">
        {words.found(grouped(fresh), grouped(repeated), grouped(flagged.length), grouped(errors.length))}
      </h2>
      {gaps.length > 0 && <p>{words.gaps(spans(gaps))}</p>}
      {overlaps.length > 0 && <p>{words.overlaps(spans(overlaps))}</p>}
      {silent.length > 0 && <p>{words.silent(spans(silent))}</p>}
      {errors.length > 0 && (
        <>
          <h3>{words.errors}</h3>
          <ul>
            {errors.slice(0, mostShown).map(({ line, column, problem }) => (
              <li>{words.lineError(line, column, term(words.problems, problem))}</li>
            ))}
          </ul>
        </>
      )}
      {flagged.length > 0 && (
        <>
          <h3>{words.flagged}</h3>
          <ul>
            {flagged.slice(0, mostShown).map(({ at, direction, id, name, flag }) => (
              <li>
                {labelled(
                  ui,
                  words.flags[flag],
                  `${momentText(ui.lang, at)} ${words.directions[direction]} ${id} ${name}`,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

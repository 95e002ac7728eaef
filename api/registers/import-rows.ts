import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { eventId } from '../../db/kept/hash-chain.ts'
import type { Act } from '../../db/act/wanted-act.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { fewAtOnce } from '../../documents/few-at-once.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { CommandLike } from '../../domain/law/decider.ts'
import { isUnshown } from '../../documents/unshown-cell.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { errorsOfIssues, errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { refusalText } from '../../web/refusal-text.ts'
import { cellReader, type ReadCell } from '../../web/register/import-cells.ts'
import { importColumns, type ImportColumn } from '../../web/register/import-columns.ts'
import { listed } from '../../web/say.ts'
import type { Ui } from '../../web/ui.ts'
import { checkCommandOf, type ServedProcedure } from '../procedures/procedures.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { readerOf } from '../surroundings/reader.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { knownInRows } from './known-in-rows.ts'
import { saidIn, type ReadAs } from './read-as.ts'
import { saidOfRows, type Begins, type SaidOfRow } from './said-of-rows.ts'

/** A table that came in, by its content's digest. */
export interface Table {
  readonly sha256: string
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A row of a table as a command, or what is wrong with it, by its number in the file. */
export type ImportRow = Named &
  (
    | ({ readonly ok: true; readonly stream: CaseId; readonly command: Act['command'] } & Begins)
    | { readonly ok: false; readonly stream: CaseId | null; readonly errors: readonly ImportError[] }
  )

interface Named {
  readonly line: number
  /** By file and row: the same file twice records nothing twice, however its columns are read. */
  readonly id: string
}

/** What is wrong: in which column of the file, nothing where it is the row as a whole. */
export interface ImportError {
  readonly column: string
  readonly text: string
}

/** Which command a table's rows become, and how they are read. */
export interface Importing extends ReadAs {
  readonly procedure: ServedProcedure
  readonly command: string
}

/** So many rows are read in a row, then others have their turn. */
const inARow = 20

/** Of so many rows together it is asked what the record says of them: the same few statements as of one. */
export const rowsTogether = 200

/** Of the tables of all people two at a time ask the record; the others wait for their turn, piece by piece. */
const inTurn = fewAtOnce({ most: 2, waiting: Number.POSITIVE_INFINITY })

/**
 * Looks at each row as the record would: what each cell means, what the command's fields demand, what its law says now.
 * Nothing is recorded. The acts' ids are made from the file's digest and the row, the cases' from what the row says, so
 * that neither the same file nor one that was mended since does the same twice.
 */
export async function* importRows(
  all: Pick<Surroundings, 'reads'>,
  ui: Ui,
  reader: PersonToday,
  table: Table,
  importing: Importing,
): AsyncGenerator<ImportRow> {
  const columns = importColumns(ui, importing.command)
  const [headings = [], ...rows] = table.rows
  const known = await knownInRows(all.reads.pool, columns, rows, importing, readerOf(reader))
  const read = cellReader(ui, importing.command, known)
  const saidOf = saidOfRows(all.reads.pool, reader, importing.procedure.name)
  const claimed = new Map<string, number>()
  const cases = casesOfRows(importing)
  for (let from = 0; from < rows.length; from += rowsTogether) {
    const piece: Understood[] = []
    for (const [index, cells] of rows.slice(from, from + rowsTogether).entries()) {
      if (index % inARow === 0) await setImmediate()
      if (cells.every((one) => one.trim() === '')) continue
      piece.push(understood(ui, { table, importing, columns, read, headings, line: from + index + 2, cells, cases }))
    }
    const said = (await inTurn.run(() => Promise.all(piece.map((one) => judged(ui, one, saidOf))))) ?? []
    for (const row of said) yield row.ok ? alone(ui, row, importing, claimed) : row
  }
}

/**
 * Of two rows of one file that claim the same (one person's permit, one operator's ID) the second is wrong, as it will
 * be once the first is in.
 */
const alone = (
  ui: Ui,
  row: Extract<ImportRow, { readonly ok: true }>,
  { procedure, command }: Importing,
  claimed: Map<string, number>,
): ImportRow => {
  const { commands, initialState } = procedureNamed(procedure.name)
  const claims = commands[command]?.claims?.(row.command.data as never, initialState) ?? []
  const earlier = claims.map((claim) => claimed.get(claim)).find((line) => line !== undefined)
  for (const claim of claims) if (!claimed.has(claim)) claimed.set(claim, row.line)
  if (earlier === undefined) return row
  const { line, id, stream } = row
  return { line, id, stream, ok: false, errors: [{ column: '', text: ui.t.imports.sameAsRow(earlier) }] }
}

/** The case that a row begins, by what the row says; a file may say the same of several things. */
type CaseOfRow = (said: object) => CaseId

/**
 * The cases of a file's rows, made from what is said and how often it was said above: a row that came in is the same
 * row in a file in which others were mended since, and begins nothing twice.
 */
const casesOfRows = ({ procedure: { name }, command }: Importing): CaseOfRow => {
  const times = new Map<string, number>()
  return (said) => {
    const digest = hash('sha256', canonicalJson(said), 'hex')
    const nth = (times.get(digest) ?? 0) + 1
    times.set(digest, nth)
    return caseId(name, eventId(name, 'import', `${digest}/${command}`, nth)) as CaseId
  }
}

interface Row {
  readonly table: Table
  readonly importing: Importing
  readonly columns: readonly ImportColumn[]
  readonly read: ReadCell
  readonly headings: readonly string[]
  readonly line: number
  readonly cells: readonly string[]
  readonly cases: CaseOfRow
}

/** A row by itself: what it says, as a form would send it, or what of it can't be a command. */
type Understood = { readonly row: Row } & (
  | {
      readonly ok: true
      readonly named: Named & { readonly stream: CaseId }
      readonly command: CommandLike
      readonly entries: Entries
    }
  | { readonly ok: false; readonly named: Named & { readonly stream: null }; readonly errors: readonly ImportError[] }
)

type Entries = readonly (readonly [string, string])[]

const understood = (ui: Ui, row: Row): Understood => {
  const { importing, line, table, cases } = row
  const { procedure, command: type } = importing
  const id = `${table.sha256}/${type}/${line}`
  const { entries, errors: unread } = entriesOf(ui, row)
  const checked = checkCommandOf(procedure, type, readCommandForm([['type', type], ...entries]).data)
  if (checked.ok && unread.length === 0) {
    const named = { line, id, stream: cases(checked.command.data) }
    return { row, named, ok: true, command: checked.command, entries }
  }
  const named = { line, id, stream: null }
  const issues = checked.ok || !checked.error ? [] : issuesOf(checked.error)
  const wrong = inFile(row, errorsOfIssues(ui, issues, { command: type, entries }))
  return { row, named, ok: false, errors: atOnce(row, unread, wrong) }
}

/** The same once the record was asked what its law says of it now. */
const judged = async (ui: Ui, one: Understood, saidOf: SaidOfRow): Promise<ImportRow> => {
  if (!one.ok) return { ...one.named, ok: false, errors: one.errors }
  const { row, named } = one
  const { command: type } = row.importing
  const said = await saidOf(named.stream, one.command)
  if ('begins' in said)
    return {
      ...named,
      ...said,
      ok: true,
      command: { type, data: one.command.data as { readonly [key: string]: Json } },
    }
  const found = inFile(row, errorsOfRefusal(ui, said, { command: type, entries: one.entries }))
  return { ...named, ok: false, errors: found.length > 0 ? found : [{ column: '', text: wholeRow(ui, said, row) }] }
}

/** Why a row as a whole can't come in, what to do, and who could bring it in. */
const wholeRow = (ui: Ui, refusal: Refusal, { importing: { procedure } }: Row): string => {
  const { what, todo, whoCan } = refusalText(ui, refusal, procedure.name)
  return [what, todo, ...(whoCan.length > 0 ? [ui.t.parts.whoCan(listed(ui, whoCan))] : [])].join(' ')
}

const inFile = (row: Row, found: Readonly<Record<string, string>>): readonly ImportError[] =>
  Object.entries(found).map(([path, text]) => ({ column: columnOf(row, path), text }))

/**
 * All that a row's cells have wrong, in the file's order, so that it is mended in one round: what nobody can
 * understand, and of the other cells what the command's fields don't take.
 */
const atOnce = ({ headings }: Row, unread: readonly ImportError[], wrong: readonly ImportError[]) => {
  const columns = new Set(unread.map(({ column }) => column))
  return [...unread, ...wrong.filter(({ column }) => !columns.has(column))].toSorted(
    (a, b) => headings.indexOf(a.column) - headings.indexOf(b.column),
  )
}

/** The row as a form would send it, or which cells nobody can understand. */
const entriesOf = (ui: Ui, row: Row) => {
  const { importing, columns, read, cells } = row
  const errors: ImportError[] = []
  const tags = new Map<string, string>()
  const entries = columns.flatMap((column): (readonly [string, string])[] => {
    const { path, under, field } = column
    const text = saidIn(importing, path, cells)
    if (under !== undefined && text === '' && !under.tags.includes(tags.get(under.path) ?? '')) return []
    // A form sends an empty input, too: that is how it says nothing.
    if (text === '') return field.kind === 'text' ? [[`${importing.command}.${path}`, '']] : []
    if (isUnshown(text)) {
      errors.push({ column: headingOf(row, column), text: ui.t.imports.unshown })
      return []
    }
    const told = read(column, text)
    if (!told.ok) errors.push({ column: headingOf(row, column), text: ui.t.imports.unknown[told.why](text) })
    if (!told.ok) return []
    if (told.texts[0] !== undefined) tags.set(path, told.texts[0])
    return told.texts.map((one) => [`${importing.command}.${path}`, one] as const)
  })
  return { entries, errors }
}

/** Which column of the file fills a field; the field's own name where none does. */
const columnOf = (row: Row, path: string): string => {
  const { columns } = row
  const known = columns.find((one) => one.path === path) ?? columns.find((one) => path.startsWith(`${one.path}.`))
  return known === undefined ? path : headingOf(row, known)
}

/** What a column is called in the file; what fills a field that has none there is called as the field is. */
const headingOf = ({ importing, headings }: Row, { path, label }: ImportColumn): string => {
  const at = importing.map[path]
  return at === undefined ? label : (headings[at] ?? label)
}

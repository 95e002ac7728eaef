import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { RowErrors } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'
import { importRows, rowsTogether, type Importing, type Table } from './import-rows.ts'
import { nearRows, type FreshRow } from './near-rows.ts'
import { recordedLines } from './recorded-lines.ts'

/** A table whose rows are looked at, or were: how far that is, and what was found. */
export interface Check {
  /** How it is read, in which language and by which rule book: looked at otherwise it is another check. */
  readonly key: string
  readonly all: number
  /** Each row that says something: under which id it would be recorded, and whether it could be. */
  readonly rows: readonly CheckedRow[]
  readonly errors: readonly RowErrors[]
  /** How many of them seem to be in already, written otherwise. */
  readonly near: number
  readonly state: 'running' | 'over' | 'ended'
  /** Resolved when every row was looked at or nobody wants to know any more; rejected by what has kept it from that. */
  readonly over: Promise<void>
}

/** A file that came in, with what was found of it last. */
export interface CheckedFile {
  readonly table: Table
  check: Check | null
}

/** A row that was looked at: the act by which it would be recorded, and the case that it would begin. */
export interface CheckedRow {
  readonly line: number
  readonly id: string
  readonly stream: CaseId | null
  readonly ok: boolean
}

/** How a table is read, who looks at it in which language, and whether what is near to what is in is another thing. */
export interface Reading {
  readonly ui: Ui
  readonly reader: PersonToday
  readonly importing: Importing
  readonly others: boolean
}

/** By what one way of looking at a table is told from another. */
const keyOf = ({ ui, reader, importing, others }: Reading): string =>
  JSON.stringify([
    ui.lang,
    others,
    reader.book.version,
    ...[importing.map, importing.fixed].map((said) =>
      Object.entries(said)
        .map((one) => one.join(' '))
        .toSorted(),
    ),
  ])

/**
 * What is found of a file that is read so: what was found before, or is being looked for now in the background. A table
 * of as many rows as the record is asked of at once is looked at before this answers.
 */
export const checkOf = async (all: Pick<Surroundings, 'reads'>, file: CheckedFile, of: Reading): Promise<Check> => {
  const isSame = file.check?.key === keyOf(of)
  const check = isSame && file.check !== null ? file.check : startCheck(all, file, of)
  file.check = check
  const isShort = file.table.rows.length - 1 <= rowsTogether
  try {
    if (isShort || check.state !== 'running') await check.over
  } catch (error) {
    // What failed is looked for anew by whoever asks next.
    if (file.check === check) file.check = null
    throw error
  }
  return check
}

/** Goes through the rows until all are looked at, or the file is to be read otherwise. */
const startCheck = (all: Pick<Surroundings, 'reads'>, file: CheckedFile, of: Reading): Check => {
  const rows: CheckedRow[] = []
  const errors: RowErrors[] = []
  const fresh: FreshRow[] = []
  const look = async (): Promise<void> => {
    try {
      for await (const row of importRows(all, of.ui, of.reader, file.table, of.importing)) {
        if (file.check !== check) return
        rows.push({ line: row.line, id: row.id, stream: row.stream, ok: row.ok })
        if (row.ok) fresh.push({ line: row.line, begins: row.begins })
        else errors.push({ line: row.line, errors: row.errors })
      }
      if (!of.others) check.near = await passBy(all, of, { rows, errors }, fresh)
      check.state = 'over'
    } finally {
      if (check.state === 'running') check.state = 'ended'
    }
  }
  const check = {
    key: keyOf(of),
    all: file.table.rows.length - 1,
    rows,
    errors,
    near: 0,
    state: 'running' as Check['state'],
    over: Promise.resolve(),
  }
  check.over = look()
  // Whoever looks at the page next hears of it.
  check.over.catch(() => {})
  return check
}

/**
 * Rows that seem to be in already, written otherwise, are not taken, unless whoever brings them in says that they are
 * other things. Says how many.
 */
const passBy = async (
  { reads }: Pick<Surroundings, 'reads'>,
  { ui, importing: { procedure, command } }: Reading,
  { rows, errors }: { readonly rows: CheckedRow[]; readonly errors: RowErrors[] },
  fresh: readonly FreshRow[],
): Promise<number> => {
  if (procedureNamed(procedure.name).commands[command]?.claims !== undefined) return 0
  const recorded = await recordedLines(reads.pool, rows)
  const inFile = rows.flatMap(({ stream }) => stream ?? [])
  const near = await nearRows(
    reads.pool,
    ui,
    command,
    fresh.filter(({ line }) => !recorded.has(line)),
    inFile,
  )
  const lines = new Set(near.map(({ line }) => line))
  for (const [nth, row] of rows.entries()) if (lines.has(row.line)) rows[nth] = { ...row, ok: false }
  errors.push(...near)
  errors.sort((a, b) => a.line - b.line)
  return near.length
}

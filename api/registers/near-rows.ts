import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Pool } from 'pg'
import { broughtInBy, type BroughtIn, type SaidThere } from '../../db/read-models/brought-in.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { importColumns, type ImportColumn } from '../../web/register/import-columns.ts'
import type { RowErrors } from '../../web/register/import-page.tsx'
import type { Ui } from '../../web/ui.ts'

/** A row that could come in, and what would be recorded of it first. */
export interface FreshRow {
  readonly line: number
  readonly begins: object
}

/** From which paper it comes, and of which day: a newer printout of the same ledger says something else there. */
const source = 'broughtInAs'

/**
 * The rows that say the same as something that came in from an earlier file, but for one cell or for the paper from
 * which they come: whoever has mended a cell in a file brings the thing in a second time. What the file itself still
 * says word for word is not meant by another of its rows; what is called otherwise or another office's is another
 * thing, and so is what differs where things that are in differ as well, as by their serial numbers.
 */
export const nearRows = async (
  reads: Pool,
  ui: Ui,
  command: string,
  fresh: readonly FreshRow[],
  inFile: readonly CaseId[],
): Promise<readonly RowErrors[]> => {
  if (fresh.length === 0) return []
  const columns = importColumns(ui, command)
  const fields = new Set(columns.map(({ path }) => path.split('.')[0] ?? path))
  const rows = fresh.map(({ line, begins }) => ({ line, leaves: leavesOf(begins, fields) }))
  const earlier = await broughtInBy(reads, command, tellingPlaces(columns, rows))
  if (earlier.length === 0) return []
  const known = await byAllButOne(earlier, fields)
  const still = new Set(inFile)
  const errors: RowErrors[] = []
  for (const [nth, { line, leaves }] of rows.entries()) {
    if (nth % inARow === 0) await setImmediate()
    const near = nearest(leaves, known, { columns, still })
    if (near !== null) errors.push({ line, errors: [{ column: '', text: nearText(ui, near) }] })
  }
  return errors
}

/** So many are compared in a row, then others have their turn. */
const inARow = 50

/** What is said, by where it is said. */
type Leaves = ReadonlyMap<string, string>

interface Known {
  readonly case: BroughtIn
  readonly leaves: Leaves
}

interface Near {
  readonly case: BroughtIn
  /** What that is called in which the two differ; null where the paper alone is another. */
  readonly label: string | null
}

const leavesOf = (data: object, fields: ReadonlySet<string>): Leaves => {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) found.set(path, JSON.stringify(value))
    else for (const [name, one] of Object.entries(value)) walk(one, `${path}.${name}`)
  }
  for (const [name, value] of Object.entries(data)) if (fields.has(name) && name !== source) walk(value, name)
  return found
}

/**
 * The three places in which the rows differ most from one another, with what they say there. What is near to one of
 * them differs from it in one place alone, so it says the same as it in two of these three at the least.
 */
const tellingPlaces = (
  columns: readonly ImportColumn[],
  rows: readonly { readonly leaves: Leaves }[],
): readonly SaidThere[] =>
  columns
    // What is recorded as one text, or not at all.
    .filter(({ path, field }) => path.split('.')[0] !== source && (field.kind === 'text' || field.kind === 'day'))
    .map(({ path }) => {
      const counts = new Map<string, number>()
      for (const { leaves } of rows) {
        const said = (JSON.parse(leaves.get(path) ?? 'null') as string | null) ?? ''
        counts.set(said, (counts.get(said) ?? 0) + 1)
      }
      return { path, said: [...counts.keys()], commonest: Math.max(...counts.values()) }
    })
    .toSorted((one, other) => one.commonest - other.commonest)
    .slice(0, 3)

/** A number for what is said in one place; of all places they are added up, so that one can be left out again. */
const weightOf = (path: string, said: string): number => hash('sha256', `${path} ${said}`, 'buffer').readUIntBE(0, 5)

/** By where one place is left out and what all the others say. */
const keysOf = (leaves: Leaves): readonly string[] => {
  const weights = [...leaves].map(([path, said]) => [path, weightOf(path, said)] as const)
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return weights.map(([path, weight]) => `${path} ${all - weight}`)
}

/** Null where several that are in differ in that place alone. */
type KnownBy = ReadonlyMap<string, Known | null>

const byAllButOne = async (earlier: readonly BroughtIn[], fields: ReadonlySet<string>): Promise<KnownBy> => {
  const known = new Map<string, Known | null>()
  for (const [nth, one] of earlier.entries()) {
    if (nth % inARow === 0) await setImmediate()
    const leaves = leavesOf(one.data, fields)
    for (const key of keysOf(leaves)) known.set(key, known.has(key) ? null : { case: one, leaves })
  }
  return known
}

/** The fields of the rows, and what the file itself still says word for word. */
interface Beside {
  readonly columns: readonly ImportColumn[]
  readonly still: ReadonlySet<CaseId>
}

const nearest = (leaves: Leaves, known: KnownBy, { columns, still }: Beside): Near | null => {
  for (const key of keysOf(leaves)) {
    const found = known.get(key) ?? null
    if (found === null || still.has(found.case.id)) continue
    const paths = [...new Set([...leaves.keys(), ...found.leaves.keys()])]
    const [path = null, ...others] = paths.filter((one) => leaves.get(one) !== found.leaves.get(one))
    const column = columns.find((one) => one.path === path || path?.startsWith(`${one.path}.`)) ?? null
    const isCalledOtherwise = path !== null && found.leaves.get(path) === JSON.stringify(found.case.title)
    const isAnothers = column?.field.kind === 'office'
    if (others.length === 0 && !isCalledOtherwise && !isAnothers)
      return { case: found.case, label: column?.label ?? path }
  }
  return null
}

const nearText = (ui: Ui, { case: { number }, label }: Near): string => {
  const { nearTo, unnumbered } = ui.t.imports
  return nearTo(number === null ? unnumbered : caseNumberLabel(number), label)
}

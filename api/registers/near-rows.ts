import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { broughtInBy, type BroughtIn } from '../../db/read-models/brought-in.ts'
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
 * says word for word is not meant by another of its rows; what is called otherwise is another thing, and so is what
 * differs where things that are in differ as well, as by their serial numbers.
 */
export const nearRows = async (
  reads: Pool,
  ui: Ui,
  command: string,
  fresh: readonly FreshRow[],
  inFile: readonly CaseId[],
): Promise<readonly RowErrors[]> => {
  if (fresh.length === 0) return []
  const earlier = await broughtInBy(reads, command)
  const columns = importColumns(ui, command)
  const fields = new Set(columns.map(({ path }) => path.split('.')[0] ?? path))
  const known = byAllButOne(earlier, fields)
  const still = new Set(inFile)
  return fresh.flatMap(({ line, begins }) => {
    const near = nearest(leavesOf(begins, fields), known, still)
    return near === null ? [] : [{ line, errors: [{ column: '', text: nearText(ui, columns, near) }] }]
  })
}

/** What is said, by where it is said. */
type Leaves = ReadonlyMap<string, string>

interface Known {
  readonly case: BroughtIn
  readonly leaves: Leaves
}

interface Near {
  readonly case: BroughtIn
  /** Where the two differ; null where the paper alone is another. */
  readonly path: string | null
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

/** A number for what is said in one place; of all places they are added up, so that one can be left out again. */
const weightOf = (path: string, said: string): number =>
  createHash('sha256').update(`${path} ${said}`).digest().readUIntBE(0, 5)

const weights = (leaves: Leaves): number => [...leaves].reduce((sum, [path, said]) => sum + weightOf(path, said), 0)

/** By where one place is left out and what all the others say. */
const keysOf = (leaves: Leaves): readonly string[] => {
  const all = weights(leaves)
  return [...leaves].map(([path, said]) => `${path} ${all - weightOf(path, said)}`)
}

/** Null where several that are in differ in that place alone. */
type KnownBy = ReadonlyMap<string, Known | null>

const byAllButOne = (earlier: readonly BroughtIn[], fields: ReadonlySet<string>): KnownBy => {
  const known = new Map<string, Known | null>()
  for (const one of earlier) {
    const leaves = leavesOf(one.data, fields)
    for (const key of keysOf(leaves)) known.set(key, known.has(key) ? null : { case: one, leaves })
  }
  return known
}

const nearest = (leaves: Leaves, known: KnownBy, still: ReadonlySet<CaseId>): Near | null => {
  for (const key of keysOf(leaves)) {
    const found = known.get(key) ?? null
    if (found === null || still.has(found.case.id)) continue
    const paths = [...new Set([...leaves.keys(), ...found.leaves.keys()])]
    const [path = null, ...others] = paths.filter((one) => leaves.get(one) !== found.leaves.get(one))
    const isCalledOtherwise = path !== null && found.leaves.get(path) === JSON.stringify(found.case.title)
    if (others.length === 0 && !isCalledOtherwise) return { case: found.case, path }
  }
  return null
}

const nearText = (ui: Ui, columns: readonly ImportColumn[], { case: { number }, path }: Near): string => {
  const { nearTo, unnumbered } = ui.t.imports
  const label = columns.find((one) => one.path === path || path?.startsWith(`${one.path}.`))?.label ?? path
  return nearTo(number === null ? unnumbered : caseNumberLabel(number), label)
}

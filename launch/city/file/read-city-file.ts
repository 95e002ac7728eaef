import { issuesOf } from '../../../api/schemas/schema-issues.ts'
import type { CityFile } from './city-file.ts'
import { cityFileSchema } from './city-file-schema.ts'
import { fileWords } from './file-words.ts'
import { problemAt, problemOfFault, problemOfIssue, type FileProblem } from './file-problem.ts'
import { readLocatedJson, type LocatedJson } from './located-json.ts'
import { sections } from './sections.ts'

/** A file as it was read, or everything that is wrong with it as far as it can be told without the record. */
export type ReadCityFile =
  | { readonly ok: true; readonly file: CityFile; readonly lineOf: LocatedJson['lineOf'] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Reads a city's file: JSON, each field by its declaration, and nothing twice. */
export const readCityFile = (text: string): ReadCityFile => {
  const located = readLocatedJson(text)
  if ('what' in located) return { ok: false, problems: [problemOfFault(located)] }
  const { lineOf } = located
  const checked = cityFileSchema.safeParse(located.value)
  if (!checked.success)
    return { ok: false, problems: issuesOf(checked.error).map((issue) => problemOfIssue({ lineOf }, issue)) }
  const { $schema: _, name, ...rows } = checked.data
  // The schema has checked it; only the type is lost in the loop over the sections.
  const file = { name, rows } as unknown as CityFile
  const twice = sections.flatMap((section) => twiceIn(section.name, file.rows[section.name] ?? [], section.key))
  return twice.length === 0
    ? { ok: true, file, lineOf }
    : { ok: false, problems: twice.map((path) => problemAt({ lineOf }, path, 'twice', fileWords.twice)) }
}

const twiceIn = (name: string, rows: readonly object[], key: (row: never) => string) => {
  const seen = new Set<string>()
  return rows.flatMap((row, nth) => {
    const own = key(row as never)
    if (seen.has(own)) return [[name, nth]]
    seen.add(own)
    return []
  })
}

/** The refusals that the kept stories hold, with all that they tell. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { lawRefusals, procedures } from '../../domain/procedures.ts'
import { projectFolder } from '../../launch/paths.ts'

/** One of them, and the procedure whose law said it. */
export interface RecordedRefusal {
  readonly procedure: string
  readonly refusal: Refusal
}

const folder = join(projectFolder, 'test/fixtures/stories')

/** Every refusal of the stories, each that differs once, in the order of the files. */
export const recordedRefusals = (): readonly RecordedRefusal[] => {
  const found = new Map<string, RecordedRefusal>()
  for (const file of readdirSync(folder).toSorted())
    for (const refusal of refusalsIn(readFileSync(join(folder, file), 'utf8'))) {
      const one = { procedure: procedureOf(file), refusal }
      found.set(JSON.stringify(one), one)
    }
  return [...found.values()]
}

/** A story's file begins with its procedure's name; the longest that fits, as one name may begin another. */
const procedureOf = (file: string): string =>
  procedures
    .map(({ name }) => name)
    .filter((name) => file.replace(/^before-/, '').startsWith(name))
    .toSorted((a, b) => b.length - a.length)[0] ?? ''

/** Each stands as its code, its rule and its details. */
const refusalsIn = (text: string): readonly Refusal[] =>
  [...text.matchAll(/(?<=^|[ :])([a-z][a-z0-9-]+) ([a-z][a-z0-9-]+) (?=\{)/gm)].flatMap((match) => {
    const [head, code = '', rule = ''] = match
    if (!lawRefusals.has(code)) return []
    const details = objectAt(text.slice(match.index + head.length))
    return details === null ? [] : [{ code, rule, details }]
  })

/** The object with which a text begins, whatever stands behind it on its line. */
const objectAt = (text: string): Refusal['details'] | null => {
  const line = text.split('\n', 1)[0] ?? ''
  for (let end = line.indexOf('}'); end >= 0; end = line.indexOf('}', end + 1))
    try {
      return JSON.parse(line.slice(0, end + 1)) as Refusal['details']
    } catch {
      // A bracket inside of it: the object goes on.
    }
  return null
}

/** What the kept stories of a procedure tell (`test/fixtures/stories/`): which acts are taken, and at which stage. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { procedureNames } from '../../domain/procedures.ts'
import { projectFolder } from '../../launch/paths.ts'

const folder = join(projectFolder, 'test/fixtures/stories')
const longestFirst = procedureNames.toSorted((a, b) => b.length - a.length)
const whole = globSync('*.txt', { cwd: folder, exclude: ['*-anywhere.txt', '*-within.txt', '*-shown.txt'] })

/** The texts of a procedure's stories: a file's name begins with it, and with no longer one's. */
export const storiesOf = (procedure: string): readonly string[] =>
  whole
    .filter((file) => longestFirst.find((name) => basename(file).startsWith(`${name}-`)) === procedure)
    .map((file) => readFileSync(join(folder, file), 'utf8'))

/** `LendBadge at asked` for each act that some story tells as taken. */
export const toldActs = (procedure: string): ReadonlySet<string> => {
  const acts = new Set<string>()
  for (const story of storiesOf(procedure)) {
    let stage = 'none'
    for (const told of story.split(/\n(?=\d+ [A-Z])/)) {
      const [, command] = /^\s*\d+ (\w+), /.exec(told) ?? []
      if (command === undefined || told.includes('\n  refused ')) continue
      const [, from, to] = /\n {2}case\.stage: "([\w-]+)" → "([\w-]+)"/.exec(told) ?? []
      acts.add(`${command} at ${from ?? stage}`)
      stage = to ?? stage
    }
  }
  return acts
}

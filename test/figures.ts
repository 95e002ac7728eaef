/**
 * `node test/figures.ts [FOLDER]`: how the sources are built, in figures: files, lines, circles, arrows that run back
 * up, long functions, wide lines. Of this project, or of a checkout of an earlier state (`git worktree add FOLDER
 * COMMIT`), so that a change of the structure can be measured before and after.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { projectFolder } from '../launch/paths.ts'
import { arrowsUp, circleFrom, sourceGraph } from './support/source-graph.ts'

const longestFunction = 50
const widestLine = 120
const data = /closed-days/

const folder = resolve(process.argv[2] ?? projectFolder)
const graph = sourceGraph(folder)
const { files, imports, runtime, textOf } = graph
const linesOf = (file: string) => textOf(file).split('\n')
const say = (name: string, figure: number | string) => process.stdout.write(`${name.padEnd(52)} ${figure}\n`)

/** How many functions have more lines than that, by the linter. */
const longFunctions = (): number => {
  const place = mkdtempSync(join(tmpdir(), 'sekisho-figures-'))
  const config = join(place, 'oxlint.json')
  const rule = { 'max-lines-per-function': ['error', { max: longestFunction }] }
  writeFileSync(config, JSON.stringify({ categories: { correctness: 'off' }, rules: rule }))
  const tops = [...new Set(files.map((file) => file.split('/')[0] ?? ''))]
  const linter = join(projectFolder, 'node_modules/.bin/oxlint')
  const { stdout } = spawnSync(linter, ['-c', config, '-f', 'unix', ...tops], { cwd: folder, encoding: 'utf8' })
  rmSync(place, { recursive: true })
  return stdout.split('\n').filter((line) => line.includes('max-lines-per-function')).length
}

const folders = new Set(
  files.flatMap((file) => {
    const above = dirname(file)
    return above.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))
  }),
)

say('source files', files.length)
say(
  'their lines',
  files.reduce((sum, file) => sum + linesOf(file).length - 1, 0),
)
say('files in a circle of imports', files.filter((file) => circleFrom(graph, file) !== null).length)
for (const [what, arrows] of [
  ['what runs', runtime],
  ['types as well', imports],
] as const)
  for (const one of [...folders].toSorted()) {
    const up = arrowsUp(arrows, one).length
    if (up > 0) say(`arrows back up in ${one}/ (${what})`, up)
  }
say(`functions over ${longestFunction} lines`, longFunctions())
const wide = files.filter((file) => !data.test(file)).flatMap(linesOf)
say(`lines over ${widestLine} columns`, wide.filter((line) => line.length > widestLine).length)

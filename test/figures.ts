/**
 * `node test/figures.ts [FOLDER]`: how the sources are built, in figures: files, lines, circles, arrows that run back
 * up, long functions, wide lines. Of this project, or of a checkout of an earlier state (`git worktree add FOLDER
 * COMMIT`), so that a change of the structure can be measured before and after.
 */
import { dirname, resolve } from 'node:path'
import { projectFolder } from '../launch/paths.ts'
import { longFunctions } from './support/long-functions.ts'
import { arrowsUp, circleFrom, sourceGraph } from './support/source-graph.ts'

const longestFunction = 50
const widestLine = 120
const data = /closed-days/

const folder = resolve(process.argv[2] ?? projectFolder)
const graph = sourceGraph(folder)
const { files, imports, runtime, textOf } = graph
const linesOf = (file: string) => textOf(file).split('\n')
const say = (name: string, figure: number | string) => process.stdout.write(`${name.padEnd(52)} ${figure}\n`)

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
const tops = [...new Set(files.map((file) => file.split('/')[0] ?? ''))]
say(`functions over ${longestFunction} lines`, longFunctions(folder, tops, longestFunction).length)
const wide = files.filter((file) => !data.test(file)).flatMap(linesOf)
say(`lines over ${widestLine} columns`, wide.filter((line) => line.length > widestLine).length)

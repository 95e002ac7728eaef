/**
 * `node test/figures.ts [FOLDER]`: how the sources are built, in figures: files, lines, circles, arrows that run back
 * up, long functions and files, wide lines. Of this project, or of a checkout of an earlier state (`git worktree add
 * FOLDER COMMIT`), so that a change of the structure can be measured before and after. With `--check`, as `npm run
 * check` runs it, it ends with 1 where a figure has grown past what `test/figures.json` holds of it.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from '../launch/paths.ts'
import { longFunctions } from './support/long-functions.ts'
import { arrowsUp, circleFrom, sourceGraph } from './support/source-graph.ts'

const longestFunction = 50
const longestFile = 250
const widestLine = 120
/**
 * Steps of the schema stay as they were written, and what people read is data: pages' and letters' words, published
 * days.
 */
const data =
  /closed-days|make-calendar|^db\/migrations\/|\/words[./]|\/messages[./]|(sentences|letters|registers)\.(ja|en)\.ts$/

const { positionals, values } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })
const folder = resolve(positionals[0] ?? projectFolder)
const graph = sourceGraph(folder)
const { files, imports, textOf } = graph
const linesOf = (text: string) => text.split('\n')
const tops = [...new Set(files.map((file) => file.split('/')[0] ?? ''))]

const folders = new Set(
  files.flatMap((file) => {
    const above = dirname(file)
    return above.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'))
  }),
)
/** The arrows that run back up, by the folder in which they do. */
const up: ReadonlyMap<string, number> = new Map(
  [...folders]
    .toSorted()
    .map((one) => [one, arrowsUp(imports, one).length] as const)
    .filter(([, its]) => its > 0),
)

/** What a test says it tests is a sentence as well, and the formatter leaves it on its line. */
const title = /^ *(it|describe)(\.\w+)*\((\[.*\]\)\()?['`]/

const wideIn = (file: string, text: string): number =>
  data.test(file) ? 0 : linesOf(text).filter((line) => line.length > widestLine && !title.test(line)).length
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const beside = globSync('{test,bench}/**/*.{ts,tsx}', { cwd: folder })
const longFiles = files.filter((file) => !data.test(file) && linesOf(textOf(file)).length - 1 > longestFile)
const long = longFunctions(folder, tops, longestFunction)

/** What must not grow, by what it is called. */
const held: ReadonlyMap<string, number> = new Map([
  ['files in a circle of imports', files.filter((file) => circleFrom(graph, file) !== null).length],
  ['arrows back up, over all folders', sum([...up.values()])],
  ...[...up].map(([one, its]) => [`arrows back up in ${one}/`, its] as const),
  [`functions over ${longestFunction} lines`, long.length],
  [`functions over ${longestFunction} lines in domain/`, long.filter((one) => one.startsWith('domain/')).length],
  [`files over ${longestFile} lines`, longFiles.length],
  [`lines over ${widestLine} columns`, sum(files.map((file) => wideIn(file, textOf(file))))],
  [
    `lines over ${widestLine} columns in domain/`,
    sum(files.filter((file) => file.startsWith('domain/')).map((file) => wideIn(file, textOf(file)))),
  ],
  [
    `lines over ${widestLine} columns in tests and bench`,
    sum(beside.map((file) => wideIn(file, readFileSync(join(folder, file), 'utf8')))),
  ],
])

const print = (): void => {
  const say = (name: string, figure: number) => process.stdout.write(`${name.padEnd(52)} ${figure}\n`)
  say('source files', files.length)
  say('their lines', sum(files.map((file) => linesOf(textOf(file)).length - 1)))
  for (const [name, figure] of held) say(name, figure)
}

const check = (): void => {
  const most = JSON.parse(readFileSync(join(projectFolder, 'test/figures.json'), 'utf8')) as Record<string, number>
  for (const [name, figure] of held) {
    const atMost = most[name] ?? 0
    if (figure <= atMost) continue
    process.stdout.write(`${name}: ${figure}, and at most ${atMost} (test/figures.json). Mend what is new.\n`)
    process.exitCode = 1
  }
}

if (values.check) check()
else print()

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ownArguments } from './own-arguments.ts'
import { projectFolder } from './paths.ts'

/**
 * `npm run check`: types at their strictest (and once more for the law alone, which knows no Node), the formatter, the
 * linter with its folder borders, dead code, and that the pages printed from code and tests are fresh. All at once,
 * each with its time; everything that is wrong is printed.
 */
const bin = (name: string, ...args: readonly string[]): readonly string[] => [
  join(projectFolder, 'node_modules/.bin', name),
  ...args,
]
const page = (name: string): readonly string[] => [
  process.execPath,
  join(projectFolder, 'launch/docs', `${name}.ts`),
  '--check',
]

/** Several checkers at once would each find out the same types, while the others need the cores. */
const once = ['--checkers', '1']

const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: bin('tsc', '-p', 'tsconfig.json', ...once) },
  { name: 'types of the law', command: bin('tsc', '-p', 'tsconfig.domain.json', ...once) },
  { name: 'format', command: bin('oxfmt', '--check', '.') },
  { name: 'lint', command: bin('oxlint', '--type-aware', '--deny-warnings') },
  { name: 'dead code', command: bin('knip', '--no-progress') },
  { name: 'figures', command: [process.execPath, join(projectFolder, 'test/figures.ts'), '--check'] },
  { name: 'docs/rights.md', command: page('rights') },
  { name: 'docs/traceability.md', command: page('traceability') },
  { name: 'docs/rules.md', command: page('rules') },
  { name: 'docs/city.schema.json', command: page('city-schema') },
]

interface Result {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

const run = ({ name, command: [program = '', ...args] }: (typeof checks)[number]): Promise<Result> =>
  new Promise((resolve) => {
    const started = performance.now()
    const child = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output }),
    )
  })

const { values } = ownArguments({ options: { help: { type: 'boolean', short: 'h' } } })
if (values.help) {
  console.log(
    'npm run check\n\n型・静的検査・不要コード・構造の数値・生成文書を調べます。\n' +
      'Checks types, lint rules with the folder borders, dead code, figures of the structure and generated pages.',
  )
  process.exit(0)
}
let failed = 0
for (const result of await Promise.all(checks.map(run))) {
  console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`)
  if (!result.ok) {
    failed++
    console.log(result.output)
  }
}
process.exitCode = failed === 0 ? 0 : 1

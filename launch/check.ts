import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder } from './paths.ts'

/**
 * `npm run check`: types at their strictest (and once more for the law alone, which knows no Node), the linter with
 * its folder borders, and dead code. All at once, each with its time; everything that is wrong is printed.
 */
const checks = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the law', command: ['tsc', '-p', 'tsconfig.domain.json'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
] as const

interface Result {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

const run = ({ name, command: [program, ...args] }: (typeof checks)[number]): Promise<Result> =>
  new Promise((resolve) => {
    const started = performance.now()
    const child = spawn(join(projectFolder, 'node_modules/.bin', program), args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => resolve({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output }))
  })

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
if (values.help) {
  console.log('npm run check\n\n型・静的検査・不要コードを調べます。\nChecks types, lint rules with the folder borders, and dead code.')
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

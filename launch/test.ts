import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFolder } from './paths.ts'
import { pad, seconds } from './progress.ts'
import { testsFolder } from './tests-folder.ts'
import { workflowBundle } from './workflow-bundle.ts'

/**
 * `npm test`: the checks, then the tests level by level. The last line is the sum, read from what the runners report.
 */
const stages = ['check', 'unit', 'int', 'e2e'] as const
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** How much of a failure is said again: the message and where it was, not the whole stack. */
const linesOfAFailure = 12
type Stage = (typeof stages)[number]

/** What one stage came to. A runner that ends badly without a failed test counts as one failure. */
interface Outcome extends Counts {
  readonly stage: Stage
  readonly took: number
}

/** What a runner reports; what failed is named again at the end, where it is found without the whole output. */
interface Counts {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly Failure[]
}

interface Failure {
  readonly name: string
  readonly message: string
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !stages.some((stage) => stage === name))
if (unknown.length > 0) {
  console.error(`✗ 知らない段階です / unknown stage: ${unknown.join(', ')} (${stages.join(', ')})`)
  process.exit(1)
}
/** A signal ends the stage that runs, and no other begins after it. */
let isBrokenOff = false
let running: ChildProcess | null = null
for (const signal of signals)
  process.on(signal, () => {
    isBrokenOff = true
    running?.kill(signal)
  })
const folder = testsFolder()
/** Once for all stages, and their own: tests run other releases in folders that are gone afterwards. */
const compiled = join(folder, 'compiled')
/** Where all that they start puts what is temporary. */
const temporary = join(folder, 'tmp')
mkdirSync(temporary)
chmodSync(temporary, 0o1777)
const outcomes: Outcome[] = []
for (const stage of stages.filter((one) => chosen.length === 0 || chosen.includes(one)))
  if (!isBrokenOff) outcomes.push(await runStage(stage))
clear()
process.exitCode = summarise(outcomes) || (isBrokenOff ? 1 : 0)

/** Servers of a stage that was broken off may take a moment to end, and write until then. */
function clear(): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
  } catch (error) {
    console.error(`! ${folder} が消せません / could not be removed:`, error)
  }
}

async function runStage(stage: Stage): Promise<Outcome> {
  console.log(`\n── ${stage} ──`)
  const began = performance.now()
  const counts = stage === 'check' ? await runCheck() : await runTests(stage)
  return { stage, ...counts, took: performance.now() - began }
}

async function runCheck(): Promise<Counts> {
  const ok = (await run([join(projectFolder, 'launch', 'check.ts')])) === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] }
}

async function runTests(stage: Stage): Promise<Counts> {
  // Once for all test files, which would otherwise each find it missing at the same moment.
  if (stage !== 'unit') await workflowBundle().catch((error: unknown) => console.error(error))
  const report = join(folder, `${stage}.json`)
  const vitest = join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run([vitest, 'run', '--project', stage, ...reporters], {
    NODE_COMPILE_CACHE: compiled,
    TMPDIR: temporary,
  })
  const counts = readReport(report)
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed }
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly ReportedFile[]
}

interface ReportedFile {
  readonly name: string
  readonly status: string
  readonly message: string
  readonly assertionResults: readonly ReportedTest[]
}

interface ReportedTest {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

/** Counts from the runner's own report; a file that could not even be loaded counts as a failed test. */
function readReport(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
    const failures = report.testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf)
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, failures }
  } catch {
    return { passed: 0, failed: 1, failures: [] }
  }
}

function failuresOf({ name, message, assertionResults }: ReportedFile): readonly Failure[] {
  const file = relative(projectFolder, name)
  if (assertionResults.length === 0) return [{ name: file, message }]
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map((test) => ({ name: `${file} > ${test.fullName}`, message: test.failureMessages.join('\n') }))
}

function run(args: readonly string[], own: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done) => {
    const env = { ...process.env, ...own }
    const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit', env })
    running = child
    const end = (code: number) => {
      running = null
      done(code)
    }
    child.once('error', () => end(1))
    child.once('exit', (code) => end(code ?? 1))
  })
}

function summarise(all: readonly Outcome[]): number {
  console.log('')
  for (const { stage, passed, failed, took } of all) {
    console.log(`  ${failed === 0 ? '✓' : '✗'} ${pad(stage, 8)} ${passed} passed, ${failed} failed  ${seconds(took)}`)
  }
  for (const { name, message } of all.flatMap(({ failures }) => failures)) {
    console.log(`\n  ✗ ${name}`)
    const own = message.split('\n').filter((line) => !line.includes('node_modules') && !line.includes('new Promise'))
    for (const line of own.slice(0, linesOfAFailure)) console.log(`      ${line}`)
  }
  const sum = (key: 'passed' | 'failed') => all.reduce((total, one) => total + one[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { projectFolder } from '../../launch/paths.ts'
import { listMutants } from './list-mutants.ts'
import { runMutants, type Outcome } from './run-mutants.ts'
import { sampleOf } from './sample.ts'
import { withoutEachRule } from './rules/main.ts'
import { whyAccepted } from './survivors.ts'

/**
 * `npm run mutate`: changes the law in many small ways, one at a time, and asks of each whether the law's unit tests
 * notice. What they don't notice is a rule that nobody checks.
 */
const wanted = 98

/** Printed from data, and compared with what prints it letter by letter; a changed one could not even be tried. */
const notMutated = new Set(['domain/guideline/closed-days.ts'])

const main = async (): Promise<number> => {
  const { size, seed, only, processes, rules } = readArguments()
  if (rules !== undefined) return withoutEachRule(rules)
  const files = filesOf(only)
  const all = await listMutants(files)
  const sample = sampleOf(all, size, seed)
  console.log(
    `変異 ${sample.length} 件(全 ${all.length} 件から、種 ${seed}) / ${sample.length} of ${all.length} mutants, seed ${seed}`,
  )
  const outcomes = await runMutants(sample, processes)
  return report(outcomes, sample.length)
}

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: 'domain' },
      rules: { type: 'boolean', default: false },
      processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    },
  })
  return {
    size: wholeNumber('sample', values.sample),
    seed: wholeNumber('seed', values.seed),
    only: values.only,
    rules: values.rules ? positionals : undefined,
    processes: wholeNumber('processes', values.processes),
  }
}

const wholeNumber = (name: string, text: string): number => {
  if (/^[1-9][0-9]{0,8}$/u.test(text)) return Number(text)
  throw new Error(`--${name}: 1 以上の整数ではありません / not a whole number from 1: ${text}`)
}

const filesOf = (only: string): readonly string[] => {
  const pattern = only.endsWith('.ts') ? only : `${only.replace(/\/+$/u, '')}/**/*.ts`
  const found = globSync(pattern, { cwd: projectFolder }).filter((file) => file.startsWith('domain/'))
  if (found.length === 0)
    throw new Error(`--only: domain/ に該当するファイルがありません / no file of domain/: ${only}`)
  return found.filter((file) => !notMutated.has(file)).toSorted()
}

const report = (outcomes: readonly Outcome[], size: number): number => {
  const survived = outcomes.filter((one) => one.end === 'survived').map((one) => one.mutant)
  const killed = outcomes.length - survived.length
  const share = (100 * killed) / size
  const explained = survived.filter((one) => whyAccepted(one) !== null).length
  const inTime = outcomes.filter((one) => one.end === 'time').length
  console.log(
    `\n殺された ${killed}(うち時間切れ ${inTime})、生き残り ${survived.length}(うち理由を記したもの ${explained}): ${share.toFixed(1)} %(目標 ${wanted} %)` +
      `\nkilled ${killed} (of them timed out ${inTime}), survived ${survived.length} (of them ` +
      `explained ${explained}): ${share.toFixed(1)} % (wanted ${wanted} %)`,
  )
  if (outcomes.length < size)
    console.log(
      `試されなかった ${size - outcomes.length}: 実行中にソースが変わっていないか確かめ、もう一度実行してください` +
        `\n${size - outcomes.length} not tried: see that no source changes while it runs, and run it again`,
    )
  return outcomes.length === size && share >= wanted ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)

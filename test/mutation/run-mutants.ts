import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { localFolder, projectFolder } from '../../launch/paths.ts'
import { ours } from './list-mutants.ts'
import { keyOf, type Mutant } from './sample.ts'
import { chosenFile } from './sample-plugin.ts'

/** What the tests made of a mutant. */
export interface Outcome {
  readonly mutant: Mutant
  /** Whether a test noticed: `time` where it had to be stopped, as where the change made something endless. */
  readonly end: 'killed' | 'time' | 'survived'
}

const ends: { readonly [status in MutantResult['status']]?: Outcome['end'] } = {
  Killed: 'killed',
  // The change kept the code or a test file from being loaded.
  RuntimeError: 'killed',
  Timeout: 'time',
  Survived: 'survived',
  NoCoverage: 'survived',
}

/**
 * Puts each of the mutants into a copy of the project and runs the law's unit tests that come past it, until one
 * fails.
 */
export const runMutants = async (sample: readonly Mutant[], processes: number): Promise<readonly Outcome[]> => {
  mkdirSync(localFolder, { recursive: true })
  const folder = mkdtempSync(join(localFolder, 'mutation-'))
  try {
    const chosen = new Set(sample.map(keyOf))
    const file = join(folder, 'chosen.json')
    writeFileSync(file, JSON.stringify([...chosen]))
    process.env[chosenFile] = file
    const results = await new Stryker(options(sample, folder, processes)).runMutationTest()
    return results
      .map((one) => ({ mutant: ours(one, projectFolder, 1), end: ends[one.status] }))
      .filter((one): one is Outcome => one.end !== undefined && chosen.has(keyOf(one.mutant)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const options = (sample: readonly Mutant[], folder: string, processes: number): PartialStrykerOptions => ({
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', join(projectFolder, 'test/mutation/sample-plugin.ts')],
  checkers: ['sample'],
  reporters: ['sample', 'progress-append-only'],
  mutate: sample.map(({ file, start, end }) => `${file}:${start.line}:${start.column}-${end.line}:${end.column}`),
  coverageAnalysis: 'perTest',
  concurrency: processes,
  // Generous: on a busy machine a slow test is no endless one.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
  tempDirName: folder,
  ignorePatterns: ['.sekisho', 'bench', 'web/assets', 'docs/images'],
  // The sources run as they are: there is nothing to compile, and TypeScript 7 has no interface for it.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  cleanTempDir: 'always',
  allowConsoleColors: false,
})

/**
 * What Stryker lacks: a sample. It is told the places of the chosen mutants, but makes every mutant inside of them;
 * this turns away, before any test runs, what wasn't chosen, and tells of each survivor.
 */
import { readFileSync } from 'node:fs'
import { CheckStatus, type CheckResult } from '@stryker-mutator/api/check'
import type { Mutant, MutantResult } from '@stryker-mutator/api/core'
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import { ours } from './list-mutants.ts'
import { keyOf } from './sample.ts'
import { survivorText } from './survivors.ts'

/** Where the chosen ones' keys are written for the process that checks; Stryker's processes inherit the environment. */
export const chosenFile = 'MUTATION_CHOSEN'

const checker = {
  init: (): Promise<void> => Promise.resolve(),
  group: (mutants: Mutant[]): Promise<string[][]> => Promise.resolve([mutants.map(({ id }) => id)]),
  check: (mutants: Mutant[]): Promise<Record<string, CheckResult>> => {
    const chosen = new Set(JSON.parse(readFileSync(process.env[chosenFile] ?? '', 'utf8')) as readonly string[])
    const answer = (mutant: Mutant): CheckResult =>
      chosen.has(keyOf(ours(mutant, process.cwd(), 0)))
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: 'not in the sample' }
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)])))
  },
}

/** Says at once what survives: a run of minutes need not be waited for, and one that is broken off was not in vain. */
const reporter: Reporter = {
  onMutantTested: (result: MutantResult): void => {
    if (result.status === 'Survived' || result.status === 'NoCoverage')
      console.log(survivorText(ours(result, process.cwd(), 1)))
  },
}

/** Stryker finds the two by this name. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, 'sample', checker),
  declareValuePlugin(PluginKind.Reporter, 'sample', reporter),
]

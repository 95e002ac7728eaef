import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { projectFolder } from '../../../launch/paths.ts'
import { takenOut, type RuleOut } from './take-out.ts'

const out = JSON.parse(process.env['RULE_OUT'] ?? '{}') as RuleOut

/** The unit tests, with one rule taken out of the law as its sources are read; no file is changed. */
export default defineConfig({
  plugins: [
    {
      name: 'rule-out',
      enforce: 'pre',
      transform: (source: string, id: string) => {
        const file = relative(projectFolder, id.split('?')[0] ?? id)
        return takenOut(file, source, out)
      },
    },
  ],
  // What is read without one rule is no other run's.
  test: {
    fsModuleCache: false,
    pool: 'forks',
    include: ['test/**/*.unit.test.{ts,tsx}'],
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
  },
})

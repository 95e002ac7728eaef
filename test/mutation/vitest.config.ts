import { defineConfig } from 'vitest/config'

/**
 * The unit tests of the law, and no others: that a page happens to show a mistake is no test of it. Those by random
 * histories are left out too: they are slow, and what dice find is no rule that somebody wrote down.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    include: ['test/domain/**/*.unit.test.ts'],
    // The last compares a source with what prints it, and a source with mutants in it is another.
    exclude: ['test/domain/**/any-*.unit.test.ts', 'test/domain/guideline/closed-days.unit.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
})

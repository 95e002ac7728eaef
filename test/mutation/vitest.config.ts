import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'

/** A mutant is done with at the first test that fails, so those that notice most go first. */
class WidestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      ['/declarations.', '/template.', '/stories/', '/powers.'].findIndex((part) => moduleId.includes(part)) >>> 0
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1)))
  }
}

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
    sequence: { sequencer: WidestFirst },
  },
})

import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

const minute = 60_000

/** Three levels by suffix; only the levels that need servers pay for them. `npx vitest run --project unit` runs one. */
export default defineConfig({
  test: {
    pool: 'forks',
    // Tests wait for what the worker does, as whoever looks on at `npm start` does: it stands back for nobody.
    env: { WORKER_NICENESS: process.env['WORKER_NICENESS'] ?? '0' },
    sequence: { sequencer: LongestFirst },
    // What is waited for comes in its time; this too ends what hangs, and leaves the test time to say what it was.
    expect: { poll: { timeout: 100_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.unit.test.{ts,tsx}'],
          // It ends what hangs: a story of seconds takes a minute where dozens of others run beside.
          testTimeout: 4 * minute,
          // By itself the runner leaves a core to itself, which on two is half of them.
          maxWorkers: 2,
          // Pure functions share nothing that one file could spoil for the next, so they share a process.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['test/**/*.int.test.{ts,tsx}'],
          globalSetup: ['test/support/global-setup.ts'],
          setupFiles: ['test/support/wait-for-whole-day.ts'],
          // They end what hangs, and measure nothing: some tests start a dozen processes, one after the other.
          testTimeout: 4 * minute,
          hookTimeout: 4 * minute,
          // Twice as many as cores: a test waits for the database, for Temporal or for a process a good part of its time.
          maxWorkers: 4,
          // Each file has a database and a task queue of its own; what was imported stays the same, and is imported once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.{ts,tsx}'],
          globalSetup: ['test/support/global-setup.ts'],
          setupFiles: ['test/support/wait-for-whole-day.ts'],
          // They end what hangs: where dozens of others run beside, a whole system isn't up in two minutes.
          testTimeout: 4 * minute,
          hookTimeout: 4 * minute,
          // Each runs a whole system of its own and kills parts of it. While one waits for what it killed to be missed,
          // or for a moment, the cores have two others.
          maxWorkers: 3,
          // A process for each file: what one that failed has left running ends with it.
          isolate: true,
        },
      },
    ],
  },
})

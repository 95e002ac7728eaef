/**
 * The runner of unit tests over the folder in which it is started, kept between runs: what it has read and translated
 * it doesn't read again, but for what it is told has changed. Each run has a new process for the tests themselves.
 */
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createVitest } from 'vitest/node'
import type { Ran } from './run.ts'

/** What is to be run, and what has changed since the last time. */
export interface Wanted {
  readonly files: readonly string[]
  readonly changed: readonly string[]
  /** Whether what is kept of the tests is to be written anew, as by `-u`. */
  readonly update: boolean
}

let said = ''
const hears = new Writable({
  write: (chunk: Buffer, _, next) => {
    said += chunk.toString()
    next()
  },
})
const folder = process.cwd()
const runner = await createVitest(
  { root: folder, project: ['unit'], maxWorkers: 1, watch: false, reporters: ['default'] },
  {},
  { stdout: hears, stderr: hears },
)
await runner.standalone()

const run = async ({ files, changed, update }: Wanted): Promise<Ran> => {
  said = ''
  process.exitCode = 0
  for (const file of changed) runner.invalidateFile(join(folder, file))
  // One test that names what is missing is enough; what is kept is to be written of all.
  for (const { config } of runner.projects) config.bail = update ? 0 : 1
  if (update) runner.enableSnapshotUpdate()
  await runner.runTestSpecifications(await runner.globTestSpecifications([...files]))
  if (update) runner.resetSnapshotUpdate()
  return { code: process.exitCode, said }
}

process.on('message', (wanted: Wanted) => {
  run(wanted).then(
    (ran) => process.send?.(ran),
    (error: unknown) => process.send?.({ code: null, said: `${said}\n${String(error)}` }),
  )
})
process.once('disconnect', () => void runner.close().finally(() => process.exit()))
process.send?.('ready')

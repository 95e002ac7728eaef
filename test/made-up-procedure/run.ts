/** Runs the project's own programs in a copy of it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** How a program ended, and what it said. */
export interface Ran {
  readonly code: number | null
  readonly said: string
}

/** Runs one of the project's programs in a folder. */
const run = (at: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: at,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    child.once('error', fail)
    child.once('close', (code) => done({ code, said }))
  })

const program = (at: string, path: string) => join(at, 'node_modules', path)

/** What the compiler says of the whole project. */
export const types = (at: string): Promise<Ran> =>
  run(at, {}, program(at, 'typescript/bin/tsc'), '-p', 'tsconfig.json', '--incremental', 'false')

/** What some files of tests say, in one process: others run beside, and a second would import everything again. */
export const tests = (
  at: string,
  project: string,
  env: Readonly<Record<string, string>>,
  ...files: readonly string[]
): Promise<Ran> =>
  run(at, env, program(at, 'vitest/vitest.mjs'), 'run', '--project', project, '--maxWorkers=1', ...files)

/** Runs the project's own programs in a copy of it. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { runByTest } from '../support/whole-day.ts'
import type { Wanted } from './kept-runner.ts'

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

/** What the compiler says of the whole project. Several checkers at once would each find out the same types. */
export const types = (at: string): Promise<Ran> =>
  run(at, {}, program(at, 'typescript/bin/tsc'), '-p', 'tsconfig.json', '--incremental', 'false', '--checkers', '1')

/** What some files of tests say, in one process: others run beside, and a second would import everything again. */
export const tests = (
  at: string,
  project: string,
  env: Readonly<Record<string, string>>,
  ...files: readonly string[]
): Promise<Ran> =>
  run(
    at,
    { ...env, [runByTest]: 'yes' },
    program(at, 'vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--maxWorkers=1',
    ...files,
  )

/** A runner of unit tests that is kept, so that each run costs the tests and what has changed. */
export interface KeptRunner {
  /** Tells it that a file is another since the last run. */
  readonly changed: (file: string) => void
  /** Runs all its files, or these alone; `update` writes what is kept of them anew, as `-u` does. */
  readonly run: (wanted?: Partial<Pick<Wanted, 'files' | 'update'>>) => Promise<Ran>
  readonly end: () => Promise<void>
}

/** Keeps a runner of these files of unit tests in a folder. */
export const keptRunner = async (at: string, files: readonly string[]): Promise<KeptRunner> => {
  const child = fork(join(import.meta.dirname, 'kept-runner.ts'), { cwd: at, execArgv: [] })
  await answerOf(child)
  const changed = new Set<string>()
  return {
    changed: (file) => void changed.add(file),
    run: async (wanted) => {
      child.send({ files, update: false, ...wanted, changed: [...changed] } satisfies Wanted)
      changed.clear()
      return (await answerOf(child)) as Ran
    },
    end: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

const answerOf = async (child: ChildProcess): Promise<unknown> => {
  const ended = new AbortController()
  const end = (code: number | null) => ended.abort(new Error(`the runner ended with ${code}`))
  child.once('exit', end)
  try {
    const [answer] = (await once(child, 'message', { signal: ended.signal })) as [unknown]
    return answer
  } finally {
    child.off('exit', end)
  }
}

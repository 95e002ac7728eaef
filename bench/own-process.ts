import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectFolder } from '../launch/paths.ts'

/**
 * Runs a program of the bench in a process of its own, with its one argument in JSON, and reads what it prints, which
 * is JSON, too. Says what it said where it failed or took too long.
 */
export const inItsOwnProcess = async <Result>(program: string, job: object, withinMs: number): Promise<Result> => {
  const run = promisify(execFile)(process.execPath, [join(projectFolder, 'bench', program), JSON.stringify(job)], {
    maxBuffer: 64 * 1024 * 1024,
    timeout: withinMs,
  })
  const { stdout } = await run.catch((error: { readonly stderr?: string }) => {
    throw new Error(`${program} failed: ${error.stderr ?? ''}`, { cause: error })
  })
  return JSON.parse(stdout) as Result
}

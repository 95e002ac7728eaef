import type { VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Questionnaire } from '../../domain/guideline/questionnaire.ts'
import { fewAtOnce } from '../few-at-once.ts'

/** What is expected of a filled questionnaire. */
export interface SheetExpected {
  readonly questionnaire: Questionnaire
  readonly case: string
  readonly vendor: string
}

/** What can be wrong with a filled questionnaire. */
export type SheetProblem =
  | 'no-file'
  | 'not-xlsx'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-slow'
  | 'busy'
  | 'layout'
  | 'other-version'
  | 'other-case'
  | 'other-vendor'
  | 'formula'
  | 'not-text'
  | 'number-format'
  | 'too-long'
  | 'unreadable'

/** One thing that is wrong, and in which cell; empty where it is the file itself. */
export interface SheetError {
  readonly cell: string
  readonly problem: SheetProblem
}

/** The vendor's answers, or everything that is wrong with the file. */
export type SheetRead =
  | { readonly ok: true; readonly answers: readonly Pick<VettingAnswer, 'item' | 'answer' | 'evidence'>[] }
  | { readonly ok: false; readonly errors: readonly SheetError[] }

/** The largest file that is taken; ours has some fifteen kilobytes, a pasted logo a few hundred. */
export const largestSheet = 4 * 1_048_576

/** How much a reading may take (operational settings); its processor time doesn't run while the machine is busy. */
const mostMemoryMiB = 192
const mostProcessorSeconds = 10
const longestMs = 60_000
const inTurn = fewAtOnce({ most: 2, waiting: 8 })

/**
 * Reads a filled questionnaire. It comes from outside, so a process of its own reads it, with little memory, little
 * time and no right to write, to connect or to start anything; a few at once. No formula is ever worked out.
 */
export const readVettingSheet = async (
  file: Buffer,
  expected: SheetExpected,
  patienceMs = longestMs,
): Promise<SheetRead> => {
  if (file.length > largestSheet) return failed('too-large')
  return (await inTurn.run(() => inProcess(file, expected, patienceMs))) ?? failed('busy')
}

const failed = (problem: SheetProblem): SheetRead => ({ ok: false, errors: [{ cell: '', problem }] })

const node = [
  process.execPath,
  `--max-old-space-size=${mostMemoryMiB}`,
  '--max-semi-space-size=8',
  '--permission',
  '--allow-fs-read=*',
  '--no-warnings',
  fileURLToPath(new URL('sheet-process.ts', import.meta.url)),
]

const inProcess = (file: Buffer, expected: SheetExpected, patienceMs: number): Promise<SheetRead> =>
  new Promise((resolve) => {
    // The shell only sets the limit of processor time and becomes node; nothing of the file stands in its words.
    const child = spawn('/bin/sh', ['-c', `ulimit -c 0; ulimit -t ${mostProcessorSeconds}; exec "$0" "$@"`, ...node], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
    })
    let outOfTime = false
    const timer = setTimeout(() => {
      outOfTime = true
      child.kill('SIGKILL')
    }, patienceMs)
    const said: Buffer[] = []
    child.stdout.on('data', (portion: Buffer) => void said.push(portion))
    child.once('error', () => resolve(failed('busy')))
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolve(code === 0 ? readIn(said) : failed(causeOf(outOfTime, signal)))
    })
    // Where the process ends before it has read everything, its end says why.
    child.stdin.on('error', () => undefined)
    const words = Buffer.from(JSON.stringify(expected))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(words.length)
    child.stdin.end(Buffer.concat([length, words, file]))
  })

/** Out of memory, node ends itself; out of processor time, the system ends it. */
const causeOf = (outOfTime: boolean, signal: NodeJS.Signals | null): SheetProblem => {
  if (outOfTime || signal === 'SIGXCPU' || signal === 'SIGKILL') return 'too-slow'
  return signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'too-large' : 'damaged'
}

const readIn = (said: readonly Buffer[]): SheetRead => {
  try {
    return JSON.parse(Buffer.concat(said).toString('utf8')) as SheetRead
  } catch {
    return failed('damaged')
  }
}

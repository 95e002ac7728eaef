import { Worker } from 'node:worker_threads'
import type { QuestionnaireVersion } from '../domain/guideline/questionnaire.ts'
import type { VettingAnswer } from '../domain/outsourcing/commands.ts'
import { isModestZip } from './zip-sizes.ts'

/** What is expected of a filled questionnaire. */
export interface SheetExpected {
  readonly version: QuestionnaireVersion
  readonly case: string
  readonly vendor: string
}

/** What can be wrong with a filled questionnaire. */
export type SheetProblem =
  | 'no-file'
  | 'not-xlsx'
  | 'too-large'
  | 'layout'
  | 'other-version'
  | 'other-case'
  | 'other-vendor'
  | 'formula'
  | 'not-text'
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

/** The largest file that is taken; ours has some fifteen kilobytes. */
export const largestSheet = 512 * 1024
const unpacked = { entries: 60, bytes: 4 * 1024 * 1024 }
const longestMs = 8_000

/**
 * Reads a filled questionnaire. It comes from outside, so it is read apart from everything else: never unpacked beyond
 * a limit, in a thread of its own with little memory and little time, and no formula is ever worked out.
 */
export const readVettingSheet = async (file: Buffer, expected: SheetExpected): Promise<SheetRead> => {
  if (file.length > largestSheet) return failed('too-large')
  if (!(await isModestZip(file, unpacked))) return failed('not-xlsx')
  return inThread(file, expected)
}

const failed = (problem: SheetProblem): SheetRead => ({ ok: false, errors: [{ cell: '', problem }] })

const inThread = (file: Buffer, expected: SheetExpected): Promise<SheetRead> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL('sheet-thread.ts', import.meta.url), {
      workerData: { file: new Uint8Array(file), expected },
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
    })
    const timer = setTimeout(() => void thread.terminate(), longestMs)
    thread.once('message', (read: SheetRead) => resolve(read))
    // Out of memory, out of time, or nothing that exceljs understands.
    thread.once('error', () => resolve(failed('not-xlsx')))
    thread.once('exit', () => {
      clearTimeout(timer)
      resolve(failed('not-xlsx'))
    })
  })

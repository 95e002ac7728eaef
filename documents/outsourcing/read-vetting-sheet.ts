import type { VettingAnswer } from '../../domain/outsourcing/vetting/fields.ts'
import type { Questionnaire } from '../../domain/guideline/questionnaire.ts'
import { fewAtOnce } from '../few-at-once.ts'
import { problemOf, readApart, type ReadingLimits } from '../read-apart.ts'

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
  | 'merged'
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
  | {
      readonly ok: false
      readonly errors: readonly SheetError[]
      /** For whom it was handed out, where that is all that differs: the name may have been corrected since. */
      readonly handedTo?: string
    }

/** The largest file that is taken; ours has some fifteen kilobytes, a pasted logo a few hundred. */
export const largestSheet = 4 * 1_048_576

/** How much a reading may take (operational settings); its processor time doesn't run while the machine is busy. */
const limits: ReadingLimits = { memoryMiB: 192, processorSeconds: 10, longestMs: 60_000, mostSaid: 4 * 1_048_576 }
const inTurn = fewAtOnce({ most: 2, waiting: 8 })

/**
 * Reads a filled questionnaire. It comes from outside, so a process of its own reads it, with little memory, little
 * time and no right to write, to connect or to start anything; a few at once. No formula is ever worked out.
 */
export const readVettingSheet = async (
  file: Buffer,
  expected: SheetExpected,
  patienceMs = limits.longestMs,
): Promise<SheetRead> => {
  if (file.length > largestSheet) return failed('too-large')
  return (await inTurn.run(() => inProcess(file, expected, patienceMs))) ?? failed('busy')
}

const failed = (problem: SheetProblem): SheetRead => ({ ok: false, errors: [{ cell: '', problem }] })

const program = new URL('sheet-process.ts', import.meta.url)

const inProcess = async (file: Buffer, expected: SheetExpected, longestMs: number): Promise<SheetRead> => {
  const words = Buffer.from(JSON.stringify(expected))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(words.length)
  const read = await readApart<SheetRead>(program, Buffer.concat([length, words, file]), { ...limits, longestMs })
  return read.ended === 'well' ? read.said : failed(problemOf[read.ended])
}

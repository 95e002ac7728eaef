import { fewOfEach } from '../few-at-once.ts'
import { problemOf, readApart, type ReadingLimits } from '../read-apart.ts'
import { wrongSheet, type SheetExpected, type SheetRead } from './sheet-read.ts'

/** The largest file that is taken; ours has some fifteen kilobytes, a pasted logo a few hundred. */
export const largestSheet = 4 * 1_048_576

/** How much a reading may take (operational settings); its processor time doesn't run while the machine is busy. */
const limits: ReadingLimits = { memoryMiB: 192, processorSeconds: 10, longestMs: 60_000, mostSaid: 4 * 1_048_576 }
const inTurn = fewOfEach({ most: 1, waiting: 1, inAll: { most: 2, waiting: 8 } })

/**
 * Reads a filled questionnaire. It comes from outside, so a process of its own reads it, with little memory, little
 * time and no right to write, to connect or to start anything; a few at once, one of each person's. No formula is ever
 * worked out.
 */
export const readVettingSheet = async (
  whose: string,
  file: Buffer,
  expected: SheetExpected,
  patienceMs = limits.longestMs,
): Promise<SheetRead> => {
  if (file.length > largestSheet) return wrongSheet('too-large')
  return (await inTurn.run(whose, () => inProcess(file, expected, patienceMs))) ?? wrongSheet('busy')
}

const program = new URL('sheet-process.ts', import.meta.url)

const inProcess = async (file: Buffer, expected: SheetExpected, longestMs: number): Promise<SheetRead> => {
  const words = Buffer.from(JSON.stringify(expected))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(words.length)
  const read = await readApart<SheetRead>(program, Buffer.concat([length, words, file]), { ...limits, longestMs })
  return read.ended === 'well' ? read.said : wrongSheet(problemOf[read.ended])
}

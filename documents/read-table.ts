import { fewOfEach } from './few-at-once.ts'
import { problemOf, readApart, type ReadingLimits } from './read-apart.ts'
import { isBook, largestTable, withinBounds, type TableRead } from './table-bounds.ts'
import { textTable } from './text-table.ts'

const limits: ReadingLimits = { memoryMiB: 512, processorSeconds: 30, longestMs: 60_000, mostSaid: 6 * largestTable }
/** One at a time of one person's, so that nobody waits for somebody who sends one after the other. */
const inTurn = fewOfEach({ most: 1, waiting: 1, inAll: { most: 2, waiting: 4 } })

/** A text of this size is read within a millisecond or two, sooner than a process begins. */
const smallText = 64 * 1024

/**
 * Reads a table: CSV in UTF-8, UTF-16, Shift_JIS or EUC-JP, or a workbook's first one. It comes from outside, so a
 * process of its own reads it, with little memory and time and no right to write, to connect or to start anything; a
 * small text alone is read here.
 */
export const readTable = async (whose: string, file: Buffer): Promise<TableRead> => {
  if (file.length === 0) return { ok: false, problem: 'no-file' }
  if (file.length > largestTable) return { ok: false, problem: 'too-large' }
  if (file.length <= smallText && !isBook(file)) return withinBounds(textTable(file))
  return (await inTurn.run(whose, () => inProcess(file))) ?? { ok: false, problem: 'busy' }
}

const program = new URL('table-process.ts', import.meta.url)

const inProcess = async (file: Buffer): Promise<TableRead> => {
  const read = await readApart<TableRead>(program, file, limits)
  return read.ended === 'well' ? read.said : { ok: false, problem: problemOf[read.ended] }
}

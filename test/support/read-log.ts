import { readingLog, type ReadLog } from '../../domain/entry-log/device/read-log.ts'
import { withoutPause } from '../../domain/kernel/piecewise.ts'

/** A device's log, read in one go. */
export const readLog = (...log: Parameters<typeof readingLog>): ReadLog => withoutPause(readingLog(...log))

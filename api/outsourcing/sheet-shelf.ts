import { randomUUID } from 'node:crypto'

/** A questionnaire that was sent and not taken in yet: whoever sent it is asked something first. */
export interface WaitingSheet {
  /** Whose it is to take in: the person, the case and the vendor's place. */
  readonly of: string
  readonly file: Buffer
  /** For whom it was handed out. */
  readonly handedTo: string
}

/** Files that wait for an answer: a few, for a quarter of an hour, in memory alone. */
export interface SheetShelf {
  readonly put: (sheet: WaitingSheet) => string
  /** Takes it off; null where it isn't there any more, or is somebody else's. */
  readonly take: (key: string, of: string) => WaitingSheet | null
}

const most = 8
const keptMs = 15 * 60_000

/** A shelf of a process of its own. */
export const createSheetShelf = (): SheetShelf => {
  const kept = new Map<string, WaitingSheet & { readonly until: number }>()
  return {
    put: (sheet) => {
      const key = randomUUID()
      kept.set(key, { ...sheet, until: Date.now() + keptMs })
      for (const [old, { until }] of kept) if (until < Date.now() || kept.size > most) kept.delete(old)
      return key
    },
    take: (key, of) => {
      const found = kept.get(key)
      if (found?.of !== of) return null
      kept.delete(key)
      return found.until < Date.now() ? null : found
    },
  }
}

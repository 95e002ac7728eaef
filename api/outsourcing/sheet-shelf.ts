import { randomUUID } from 'node:crypto'

/** A questionnaire that was sent and not taken in yet: whoever sent it is asked something first. */
export interface WaitingSheet {
  /** Who sent it, and whose it is to take in: the person, the case and the vendor's place. */
  readonly person: string
  readonly of: string
  readonly file: Buffer
  /** For whom it was handed out. */
  readonly handedTo: string
}

/**
 * Files that wait for an answer: a few, for a quarter of an hour, in memory alone. Whoever sends more loses their own
 * oldest, and nobody else's.
 */
export interface SheetShelf {
  readonly put: (sheet: WaitingSheet) => string
  /** Takes it off; null where it isn't there any more, or is somebody else's. */
  readonly take: (key: string, of: string) => WaitingSheet | null
}

const ofOne = 2
const inAll = 12
const keptMs = 15 * 60_000

/** A shelf of a process of its own. */
export const createSheetShelf = (): SheetShelf => {
  const kept = new Map<string, WaitingSheet & { readonly until: number }>()
  /** Leaves as many of some as there is room for, the newest. */
  const leave = (most: number, isOne: (sheet: WaitingSheet) => boolean): void => {
    const those = [...kept].filter(([, sheet]) => isOne(sheet))
    for (const [key] of those.slice(0, Math.max(0, those.length - most))) kept.delete(key)
  }
  return {
    put: (sheet) => {
      const key = randomUUID()
      for (const [old, { until }] of kept) if (until < Date.now()) kept.delete(old)
      kept.set(key, { ...sheet, until: Date.now() + keptMs })
      leave(ofOne, ({ person }) => person === sheet.person)
      leave(inAll, () => true)
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

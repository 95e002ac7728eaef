import type { RecordAccess } from '../db/act/act.ts'
import type { Trace } from '../db/act/trace.ts'
import type { Side } from './record-sides.ts'
import { median } from './spread.ts'

/** Where the time of one act goes when it is alone, in ms, at the median: the parts follow one another. */
export interface Split {
  readonly actMs: number
  /** Asking for the head, the command's id and the person, until they are here. */
  readonly readingMs: number
  /** The law's decision, the new state, canonical form and hashes, rows and parameters. */
  readonly decidingMs: number
  /** The statement, from handing it over until its answer. */
  readonly appendMs: number
  /** Of that, what is the wait for the disk: what goes when the database doesn't wait for it. */
  readonly flushMs: number
}

/** Tells how long the spans of each name took. */
export const stopwatch = () => {
  const took = new Map<string, number[]>()
  const trace: Trace = {
    here: () => null,
    span: async ({ name }, work) => {
      const began = performance.now()
      try {
        return await work()
      } finally {
        const known = took.get(name) ?? []
        took.set(name, known)
        known.push(performance.now() - began)
      }
    },
  }
  return { trace, of: (name: string): readonly number[] => took.get(name) ?? [] }
}

/** A side that records through an access of its own, so that it can be watched. */
export type SideOn = (record: RecordAccess) => Promise<Side>

/** Runs so many acts one after the other, with and without waiting for the disk, and tells where their time goes. */
export const splitOf = async (
  { waiting, notWaiting }: { readonly waiting: RecordAccess; readonly notWaiting: RecordAccess },
  sideOn: SideOn,
  count: number,
): Promise<Split> => {
  const [whole, quick] = [await watched(waiting, sideOn, count), await watched(notWaiting, sideOn, count)]
  return { ...whole, flushMs: whole.appendMs - quick.appendMs }
}

const watched = async (record: RecordAccess, sideOn: SideOn, count: number) => {
  const watch = stopwatch()
  const side = await sideOn({ ...record, trace: watch.trace })
  const acts: number[] = []
  const before = [watch.of('read').length, watch.of('append').length]
  for (let nth = 0; nth < count; nth++) {
    const began = performance.now()
    await side.once(nth)
    acts.push(performance.now() - began)
  }
  const reads = watch.of('read').slice(before[0])
  const appends = watch.of('append').slice(before[1])
  const between = acts.map((ms, nth) => ms - (reads[nth] ?? 0) - (appends[nth] ?? 0))
  return {
    actMs: median(acts),
    readingMs: median(reads),
    decidingMs: median(between),
    appendMs: median(appends),
  }
}

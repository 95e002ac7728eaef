/** For which keys something was done within the last while. */
export interface Lately {
  readonly has: (key: string) => boolean
  /** It is being done now. */
  readonly add: (key: string) => void
}

/** Remembers each key for `ms`, and no longer: what is over is forgotten as others come. */
export const lately = (ms: number, now: () => number = () => performance.now()): Lately => {
  // In the order in which they came last: the oldest stand in front.
  const doneAt = new Map<string, number>()
  const isOver = (at: number | undefined): boolean => at === undefined || now() - at >= ms
  return {
    has: (key) => !isOver(doneAt.get(key)),
    add: (key) => {
      doneAt.delete(key)
      doneAt.set(key, now())
      for (const [old, at] of doneAt) {
        if (!isOver(at)) return
        doneAt.delete(old)
      }
    },
  }
}

/** For which keys something was done within the last while, and what is known of it. */
export interface Lately<T> {
  /** What was noted with it; null where its time is over. */
  readonly get: (key: string) => T | null
  /** It is being done now. */
  readonly add: (key: string, what: T) => void
  /** Something else is known of it now; its time goes on. */
  readonly note: (key: string, what: T) => void
}

/** Remembers each key for `ms`, and no longer: what is over is forgotten as others come. */
export const lately = <T>(ms: number, now: () => number = () => performance.now()): Lately<T> => {
  // In the order in which they came last: the oldest stand in front.
  const done = new Map<string, { readonly at: number; readonly what: T }>()
  const isOver = (at: number): boolean => now() - at >= ms
  const known = (key: string) => {
    const one = done.get(key)
    return one === undefined || isOver(one.at) ? null : one
  }
  return {
    get: (key) => known(key)?.what ?? null,
    add: (key, what) => {
      done.delete(key)
      done.set(key, { at: now(), what })
      for (const [old, { at }] of done) {
        if (!isOver(at)) return
        done.delete(old)
      }
    },
    note: (key, what) => {
      const one = known(key)
      if (one !== null) done.set(key, { at: one.at, what })
    },
  }
}

/** What is done for each key now and then. */
export interface Spaced {
  /** Does a thing for a key, after so long, or when the key's time is over. Returns at once, but for what is due. */
  readonly run: (key: string, afterMs: number, run: () => void) => void
  /** Does at once whatever still waits: for an orderly end. */
  readonly now: () => void
}

/**
 * Does a thing for each key after a while, and never twice within `apartMs`: what is asked for meanwhile is done once,
 * as it was asked for last. `now` does at once whatever still waits. A key is forgotten when its time is over.
 */
export const spaced = (apartMs: number): Spaced => {
  const keys = new Map<string, { readonly run: (() => void) | null; readonly timer: NodeJS.Timeout }>()
  const wait = (name: string, ms: number, run: (() => void) | null): void => {
    keys.set(name, { run, timer: setTimeout(over, ms, name) })
  }
  const begin = (name: string, run: () => void): void => {
    wait(name, apartMs, null)
    run()
  }
  const over = (name: string): void => {
    const run = keys.get(name)?.run ?? null
    if (run === null) keys.delete(name)
    else begin(name, run)
  }
  return {
    run: (name: string, afterMs: number, run: () => void): void => {
      const known = keys.get(name)
      if (known !== undefined) keys.set(name, { ...known, run })
      else if (afterMs > 0) wait(name, afterMs, run)
      else begin(name, run)
    },
    now: (): void => {
      const waiting = [...keys.values()]
      keys.clear()
      for (const { run, timer } of waiting) {
        clearTimeout(timer)
        run?.()
      }
    },
  }
}

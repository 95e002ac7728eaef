/** What is done for each key now and then. */
export interface Spaced {
  /** Does a thing for a key, after so long, or when the key's time is over. Returns at once, but for what is due. */
  readonly run: (key: string, afterMs: number, run: () => void) => void
  /** Something more came that what waits for the key will do for it as well: if anything waits, it waits for more. */
  readonly more: (key: string) => void
  /** Does at once whatever still waits: for an orderly end. */
  readonly now: () => void
}

/** How far apart, in ms. */
export interface Spacing {
  /** Between the first times for a key. */
  readonly firstMs: number
  /** So many are the first. */
  readonly first: number
  /** All others come when nothing more has come for the key for so long, */
  readonly laterMs: number
  /** or when so long has gone by since the last. */
  readonly latestMs: number
  /** A key that was left alone for so long begins anew, and is forgotten. */
  readonly aloneMs: number
}

/** A key for which something was done: what waits for its turn, if anything, and how often it was done so far. */
interface Kept {
  readonly run: (() => void) | null
  readonly times: number
  /** Its time is over and nobody has asked since. */
  readonly isAlone: boolean
  /** By when what waits is done, however much more comes. */
  readonly latest: number
  readonly timer: NodeJS.Timeout
}

/**
 * Does a thing for each key after a while, and never twice within the time that keeps them apart: what is asked for
 * meanwhile is done once, as it was asked for last. The times are short at first; a key for which it is asked again and
 * again has it done when it comes to rest, or now and then where it doesn't.
 */
export const spaced = ({ firstMs, first, laterMs, latestMs, aloneMs }: Spacing): Spaced => {
  const keys = new Map<string, Kept>()
  const keep = (name: string, ms: number, kept: Omit<Kept, 'timer'>): void => {
    const timer = setTimeout(kept.isAlone ? forget : over, ms, name)
    // To forget is no reason for a process to stay.
    if (kept.isAlone) timer.unref()
    keys.set(name, { ...kept, timer })
  }
  const forget = (name: string): void => void keys.delete(name)
  const begin = (name: string, run: () => void, times: number): void => {
    const latest = performance.now() + latestMs
    keep(name, times < first ? firstMs : laterMs, { run: null, times: times + 1, isAlone: false, latest })
    run()
  }
  const over = (name: string): void => {
    const { run = null, times = 0, latest = 0 } = keys.get(name) ?? {}
    if (run === null) keep(name, aloneMs, { run, times, isAlone: true, latest })
    else begin(name, run, times)
  }
  const wait = (name: string, known: Kept): void => {
    if (known.times <= first) return void keys.set(name, known)
    clearTimeout(known.timer)
    keep(name, Math.max(0, Math.min(laterMs, known.latest - performance.now())), known)
  }
  return {
    run: (name, afterMs, run): void => {
      const known = keys.get(name)
      if (known !== undefined && !known.isAlone) return wait(name, { ...known, run })
      clearTimeout(known?.timer)
      const times = known?.times ?? 0
      if (afterMs > 0) keep(name, afterMs, { run, times, isAlone: false, latest: performance.now() + latestMs })
      else begin(name, run, times)
    },
    more: (name): void => {
      const known = keys.get(name)
      if (known !== undefined && known.run !== null) wait(name, known)
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

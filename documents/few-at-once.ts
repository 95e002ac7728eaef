/** Lets a few works of a kind run at once and some wait; more than that are turned away at once. */
export interface FewAtOnce {
  /** The work's result; null where too many wait already, and it wasn't begun. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result | null>
}

/** The same for each of many: whoever asks for a lot waits behind themselves. */
export interface FewOfEach {
  readonly run: <Result>(whose: string, work: () => Promise<Result>) => Promise<Result | null>
}

/** How many works run at once, and how many wait for it. */
interface Bounds {
  readonly most: number
  readonly waiting: number
}

interface Line {
  readonly waiting: (() => void)[]
  running: number
}

/** A queue with a bound: whoever comes when it is full hears so at once, rather than after a minute. */
export const fewAtOnce = (bounds: Bounds): FewAtOnce => {
  const only = fewOfEach(bounds)
  return { run: (work) => only.run('', work) }
}

/**
 * A line for each, as long as somebody stands in it. Where the places of all together are bounded, too, they go
 * round: a free one goes to whoever of those that wait has fewest, and gave theirs back longest ago, however many works
 * another has sent before.
 */
export const fewOfEach = ({ most, waiting, inAll }: Bounds & { readonly inAll?: Bounds }): FewOfEach => {
  const lines = new Map<string, Line>()
  const all = { running: 0, waiting: 0 }
  const begin = (whose: string, line: Line): void => {
    lines.set(whose, line)
    line.running += 1
    all.running += 1
  }
  const handOn = (): void => {
    const [next] = [...lines]
      .filter(([, line]) => line.waiting.length > 0 && line.running < most)
      .toSorted(([, one], [, other]) => one.running - other.running)
    if (next === undefined) return
    const [whose, line] = next
    all.waiting -= 1
    begin(whose, line)
    line.waiting.shift()?.()
  }
  /** At once, later, or null where there is no room. */
  const place = (whose: string, line: Line): Promise<void> | null => {
    if (line.running < most && all.running < (inAll?.most ?? Number.POSITIVE_INFINITY)) {
      begin(whose, line)
      return Promise.resolve()
    }
    if (line.waiting.length >= waiting || all.waiting >= (inAll?.waiting ?? Number.POSITIVE_INFINITY)) return null
    lines.set(whose, line)
    all.waiting += 1
    return new Promise((resolve) => void line.waiting.push(resolve))
  }
  return {
    run: async (whose, work) => {
      const line = lines.get(whose) ?? { waiting: [], running: 0 }
      const mine = place(whose, line)
      if (mine === null) return null
      await mine
      try {
        return await work()
      } finally {
        line.running -= 1
        all.running -= 1
        // Whoever had a place last stands at the end.
        lines.delete(whose)
        if (line.running + line.waiting.length > 0) lines.set(whose, line)
        handOn()
      }
    },
  }
}

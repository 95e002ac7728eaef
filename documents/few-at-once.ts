/** Lets a few works of a kind run at once and some wait; more than that are turned away at once. */
export interface FewAtOnce {
  /** The work's result; null where too many wait already, and it wasn't begun. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result | null>
}

/** The same for each of many: whoever asks for a lot waits behind themselves, and others don't wait for them. */
export interface FewOfEach {
  readonly run: <Result>(whose: string, work: () => Promise<Result>) => Promise<Result | null>
}

/** A queue for each, as long as somebody stands in it. */
export const fewOfEach = (bounds: Parameters<typeof fewAtOnce>[0]): FewOfEach => {
  const queues = new Map<string, { readonly queue: FewAtOnce; inLine: number }>()
  return {
    run: async (whose, work) => {
      const own = queues.get(whose) ?? { queue: fewAtOnce(bounds), inLine: 0 }
      queues.set(whose, own)
      own.inLine += 1
      try {
        return await own.queue.run(work)
      } finally {
        own.inLine -= 1
        if (own.inLine === 0) queues.delete(whose)
      }
    },
  }
}

/** A queue with a bound: whoever comes when it is full hears so at once, rather than after a minute. */
export const fewAtOnce = ({ most, waiting }: { readonly most: number; readonly waiting: number }): FewAtOnce => {
  const queue: (() => void)[] = []
  let running = 0
  const place = (): Promise<void> | null => {
    if (running < most) {
      running += 1
      return Promise.resolve()
    }
    return queue.length < waiting ? new Promise((resolve) => void queue.push(resolve)) : null
  }
  return {
    run: async (work) => {
      const mine = place()
      if (mine === null) return null
      await mine
      try {
        return await work()
      } finally {
        // The place goes to whoever waits longest, or becomes free.
        const next = queue.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}

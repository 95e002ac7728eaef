interface Waiting<Asked, Found> {
  readonly asked: Asked
  readonly found: (found: Found) => void
  readonly failed: (reason: unknown) => void
}

/** A statement that takes longer than this holds up nobody who comes after it: its connection may have gone silent. */
const slowAfterMs = 250

/**
 * One statement for all who ask at once, whether it reads or writes. Whoever comes while one is under way waits for the
 * next, which takes all that wait by then; so nobody is answered by one that had begun before they asked. Where the one
 * under way is slow, whoever comes begins another beside it. `read` answers in the order in which it is asked. Where it
 * fails for what one of several may have asked, each is asked alone, for that must not fail the others; where the
 * record is away, all hear it at once.
 */
export const askTogether = <Asked, Found>(
  read: (asked: readonly Asked[]) => Promise<readonly Found[]>,
  isForWhatWasAsked: (reason: unknown) => boolean,
  now: () => number = () => performance.now(),
): ((asked: Asked) => Promise<Found>) => {
  let waiting: Waiting<Asked, Found>[] = []
  let underWay = 0
  let lastBeganAt = 0

  const answer = async (those: readonly Waiting<Asked, Found>[]): Promise<void> => {
    try {
      const found = await read(those.map(({ asked }) => asked))
      if (found.length !== those.length) throw new Error(`${those.length} asked, ${found.length} found`)
      for (const [nth, one] of found.entries()) those[nth]?.found(one)
    } catch (reason) {
      if (those.length > 1 && isForWhatWasAsked(reason)) await Promise.all(those.map((one) => answer([one])))
      else for (const one of those) one.failed(reason)
    }
  }

  const goOn = async (): Promise<void> => {
    underWay++
    while (waiting.length > 0) {
      const those = waiting
      waiting = []
      lastBeganAt = now()
      await answer(those)
    }
    underWay--
  }

  return (asked) =>
    new Promise((found, failed) => {
      waiting.push({ asked, found, failed })
      if (underWay === 0 || now() - lastBeganAt > slowAfterMs) void goOn()
    })
}

/** The same where all who ask want to know one and the same. */
export const answerTogether = <Found>(read: () => Promise<Found>): (() => Promise<Found>) => {
  const ask = askTogether<null, Found>(
    async (asked) => {
      const found = await read()
      return asked.map(() => found)
    },
    () => false,
  )
  return () => ask(null)
}

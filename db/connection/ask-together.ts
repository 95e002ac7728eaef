interface Waiting<Asked, Found> {
  readonly asked: Asked
  readonly found: (found: Found) => void
  readonly failed: (reason: unknown) => void
}

/**
 * One statement for all who ask at once, whether it reads or writes. Whoever comes while one is under way waits for the
 * next, which takes all that wait by then; so nobody is answered by one that had begun before they asked. `read`
 * answers in the order in which it is asked. Where it fails for what one of several may have asked, each is asked
 * alone, for that must not fail the others; where the record is away, all hear it at once.
 */
export const askTogether = <Asked, Found>(
  read: (asked: readonly Asked[]) => Promise<readonly Found[]>,
  isForWhatWasAsked: (reason: unknown) => boolean,
): ((asked: Asked) => Promise<Found>) => {
  let waiting: Waiting<Asked, Found>[] = []
  let underWay = false

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
    underWay = true
    while (waiting.length > 0) {
      const those = waiting
      waiting = []
      await answer(those)
    }
    underWay = false
  }

  return (asked) =>
    new Promise((found, failed) => {
      waiting.push({ asked, found, failed })
      if (!underWay) void goOn()
    })
}

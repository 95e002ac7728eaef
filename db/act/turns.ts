/** The last of those that wait for a key, and what the one before has left. */
interface Line<Left> {
  last: Promise<unknown>
  left: Left | null
}

/** Those who share something, by key, do their work one after the other. Keys are few and stay. */
export interface Turns<Left> {
  /**
   * Does the work when all that came before it with the same key is done. It is told what the last of them left, and
   * leaves something to the next: nothing where it failed.
   */
  readonly take: <Result>(
    key: string,
    work: (left: Left | null) => Promise<{ readonly result: Result; readonly leaves: Left | null }>,
  ) => Promise<Result>
}

/** Turns of this process alone. */
export const createTurns = <Left>(): Turns<Left> => {
  const lines = new Map<string, Line<Left>>()
  return {
    take: async (key, work) => {
      const line = lines.get(key) ?? { last: Promise.resolve(), left: null }
      lines.set(key, line)
      const mine = line.last.then(async () => {
        const { left } = line
        line.left = null
        const { result, leaves } = await work(left)
        line.left = leaves
        return result
      })
      line.last = mine.catch(() => {})
      return mine
    },
  }
}

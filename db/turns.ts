/** The last of those that wait for a key, how many have had their turn, and what they have left to the next. */
interface Line<Left> {
  last: Promise<unknown>
  passed: number
  left: Left | null
}

/** Those who share something, by key, do their work one after the other. Keys are few and stay. */
export interface Turns<Left> {
  /** How many turns of that key have passed: what is read now holds, as far as this process knows, until it is more. */
  readonly passed: (key: string) => number
  /**
   * Does the work when all that came before it with the same key is done. It is told what was left by turns that passed
   * since there were `since`, null where there were none, and may leave something itself.
   */
  readonly take: <Result>(key: string, since: number, work: (left: Left | null) => Promise<{ readonly result: Result; readonly leaves: Left | null }>) => Promise<Result>
}

/** Turns of this process alone. */
export const createTurns = <Left>(): Turns<Left> => {
  const lines = new Map<string, Line<Left>>()
  const lineOf = (key: string): Line<Left> => {
    const line = lines.get(key) ?? { last: Promise.resolve(), passed: 0, left: null }
    lines.set(key, line)
    return line
  }
  return {
    passed: (key) => lineOf(key).passed,
    take: async (key, since, work) => {
      const line = lineOf(key)
      const mine = line.last
        .then(async () => {
          const { result, leaves } = await work(line.passed === since ? null : line.left)
          line.left = leaves ?? line.left
          return result
        })
        .finally(() => (line.passed += 1))
      line.last = mine.catch(() => {})
      return mine
    },
  }
}

/** The last of those that wait for a key, and how many have had their turn. */
interface Line {
  last: Promise<unknown>
  waiting: number
  passed: number
}

const lines = new Map<string, Line>()

const lineOf = (key: string): Line => {
  const line = lines.get(key) ?? { last: Promise.resolve(), waiting: 0, passed: 0 }
  lines.set(key, line)
  return line
}

/** How many turns of that key have passed: what was read before is still true, as far as this process knows, while it is the same. */
export const turnsPassed = (key: string): number => lineOf(key).passed

/** Does the work when all that came before it with the same key is done, in this process. Keys are few and stay. */
export const inTurn = async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
  const line = lineOf(key)
  line.waiting += 1
  const mine = line.last.then(work).finally(() => {
    line.waiting -= 1
    line.passed += 1
  })
  line.last = mine.catch(() => {})
  return mine
}

/** So many of a kind are gone through in a row (operational setting). */
export const mostInARow = 500

/**
 * Goes through many and stops after so many in a row: whoever has it run lets others have their turn there, for a
 * process that is busy for a second answers nobody.
 */
export function* piecewise<One>(all: Iterable<One>, each: (one: One, nth: number) => void): Generator<void, void> {
  let nth = 0
  for (const one of all) {
    each(one, nth)
    nth += 1
    if (nth % mostInARow === 0) yield
  }
}

/** Does all pieces without a pause, where nobody else waits. */
export const withoutPause = <Result>(work: Generator<void, Result>): Result => {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

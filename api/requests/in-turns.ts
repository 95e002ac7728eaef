import { setImmediate } from 'node:timers/promises'

/** Does a long work piece by piece (`piecewise`): after each of them whoever else waits for this process has a turn. */
export const inTurns = async <Result>(work: Generator<void, Result>): Promise<Result> => {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await setImmediate()
  }
}

import { setTimeout as pause } from 'node:timers/promises'

/** Waits for a condition, asking again and again, and fails when it doesn't come about in time. */
export const until = async (holds: () => Promise<unknown>, withinMs = 100_000): Promise<void> => {
  for (const deadline = Date.now() + withinMs; !(await holds()); await pause(20)) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs / 1_000} s: ${holds.toString()}`)
  }
}

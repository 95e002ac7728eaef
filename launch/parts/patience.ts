import { availableParallelism, loadavg } from 'node:os'

/** How many wait for a core of this machine for each that it has; unknown on Windows, and then nobody. */
const crowd = (): number => (loadavg()[0] ?? 0) / availableParallelism()

/** A wait is looked at in steps: a machine may have slept meanwhile. */
const longestStepMs = 5_000

/**
 * Tells whether a wait has been too long: so much time as is given on a machine that does nothing else. Where ten wait
 * for each core, everything takes ten times as long, and ten times as long is waited.
 */
export const patience = (
  limitMs: number,
  {
    waiting = crowd,
    now = () => performance.now(),
  }: { readonly waiting?: () => number; readonly now?: () => number } = {},
): (() => boolean) => {
  let last = now()
  let had = 0
  return () => {
    const at = now()
    had += Math.min(at - last, longestStepMs) / Math.max(1, waiting())
    last = at
    return had > limitMs
  }
}

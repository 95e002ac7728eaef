import { setInterval as every } from 'node:timers'

/** How long a loop was held up by work of its own, in milliseconds at a percentile. */
export type OwnWork = (percentile: number) => number

/**
 * Measures how long the event loop is held up by what its own thread does: of the time by which a timer comes late only
 * what the thread has spent computing. On a machine that others work on at the same time, the rest is theirs.
 */
export const monitorOwnWork = (resolutionMs = 5): { readonly end: () => OwnWork } => {
  const held: number[] = []
  let at = performance.now()
  let cpu = process.threadCpuUsage()
  const timer = every(() => {
    const now = performance.now()
    const used = process.threadCpuUsage()
    const computedMs = (used.user + used.system - cpu.user - cpu.system) / 1_000
    held.push(Math.max(0, Math.min(now - at - resolutionMs, computedMs)))
    at = now
    cpu = used
  }, resolutionMs)
  return {
    end: () => {
      clearInterval(timer)
      held.sort((a, b) => a - b)
      return (percentile) =>
        Math.round((held[Math.min(held.length - 1, Math.floor((held.length * percentile) / 100))] ?? 0) * 10) / 10
    },
  }
}

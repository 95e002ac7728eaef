import { readFile } from 'node:fs/promises'
import type { Pool } from 'pg'

/** Processor time of one operation, in ms; `backend` is null where the system doesn't tell it of other processes. */
export interface ProcessorMs {
  readonly process: number
  readonly backend: number | null
}

/** Reads what has been spent so far; a later reading less an earlier one is what lay between them. */
export type Meter = () => Promise<Spent>

interface Spent {
  readonly processMs: number
  /** By backend, so that one which ended or began meanwhile is not taken for time that ran backwards. */
  readonly backends: ReadonlyMap<number, number> | null
}

/**
 * A meter of this process and of the backends that serve connections of that name, read by `watcher`. A backend's time
 * is the kernel's own count of nanoseconds on a processor (Linux: `/proc/<pid>/schedstat`).
 */
export const processorMeter =
  (watcher: Pool, connectionsNamed: string): Meter =>
  async () => {
    const { rows } = await watcher.query<{ readonly pid: number }>(
      'select pid from pg_stat_activity where application_name = $1',
      [connectionsNamed],
    )
    const { user, system } = process.cpuUsage()
    const each = await Promise.all(rows.map(async ({ pid }) => [pid, await onProcessorMs(pid)] as const))
    const known = each.flatMap(([pid, ms]) => (ms === null ? [] : [[pid, ms] as const]))
    return { processMs: (user + system) / 1_000, backends: known.length === 0 ? null : new Map(known) }
  }

/** What lies between two readings, for each of so many operations. */
export const spentBetween = (before: Spent, after: Spent, operations: number): ProcessorMs => {
  const { backends } = after
  const backend =
    backends && [...backends].reduce((sum, [pid, ms]) => sum + ms - (before.backends?.get(pid) ?? 0), 0) / operations
  return { process: (after.processMs - before.processMs) / operations, backend }
}

const onProcessorMs = async (pid: number): Promise<number | null> => {
  try {
    return Number((await readFile(`/proc/${pid}/schedstat`, 'utf8')).split(' ')[0]) / 1_000_000
  } catch {
    return null
  }
}

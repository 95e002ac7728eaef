import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { LogRun } from './import-log.ts'

/** A log's file as it came in, how it is read, and what became of it. */
export interface KeptLog {
  readonly sha256: string
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  mapping: LogPart['mapping']
  from: string
  to: string
  run: LogRun | null
}

/** Files that came in: a few, for an hour, in memory alone; what was only looked at leaves no trace. */
export interface LogShelf {
  readonly put: (key: string, log: KeptLog) => void
  readonly get: (key: string) => KeptLog | null
}

const mostKept = 8
const keptMs = 60 * 60_000

/** A shelf of a process of its own. */
export const createLogShelf = (): LogShelf => {
  const kept = new Map<string, { readonly log: KeptLog; readonly until: number }>()
  const clear = (): void => {
    for (const [key, { log, until }] of kept)
      if (log.run?.state !== 'running' && (until < Date.now() || kept.size > mostKept)) kept.delete(key)
  }
  return {
    put: (key, log) => {
      kept.delete(key)
      clear()
      kept.set(key, { log, until: Date.now() + keptMs })
    },
    get: (key) => {
      clear()
      return kept.get(key)?.log ?? null
    },
  }
}

import type { LogPart } from '../../domain/entry-log/device/fields.ts'
import type { FoundInLog } from './check-log.ts'
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
  readonly found: FoundInLog
}

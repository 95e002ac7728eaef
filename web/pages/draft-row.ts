import type { Instant } from '../../domain/kernel/instant.ts'

/** What somebody has begun to write and not started yet. */
export interface DraftRow {
  /** Where it is gone on with. */
  readonly address: string
  readonly title: string
  readonly savedAt: Instant
  /** The command that it becomes, and the fields that it still lacks, by their paths. */
  readonly command: string
  readonly lacks: readonly string[]
}

import type { Generated } from 'kysely'

/** The contents of attachments by their hash: append-only, each kept once however often it is attached. */
export interface AttachmentContentsTable {
  readonly sha256: Buffer
  readonly size: string
  readonly pieces: number
  readonly stored_at: Generated<string>
}

/** A content's pieces in their order. */
export interface AttachmentPiecesTable {
  readonly sha256: Buffer
  readonly nth: number
  readonly content: Buffer
}

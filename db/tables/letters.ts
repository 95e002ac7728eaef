import type { Generated } from 'kysely'

/** A letter that an act called for, one row for each person it goes to. Written with the act; sent by the postman. */
export interface LettersTable {
  readonly id: Generated<string>
  readonly stream: string
  readonly version: number
  readonly ordinal: number
  readonly person: string
  readonly post: string
  readonly kind: string
  readonly task: string | null
  readonly written_at: Generated<string>
  readonly status: Generated<'due' | 'sent' | 'dropped' | 'failed' | 'held'>
  /** When the postman tries (again). */
  readonly next_at: Generated<string>
  readonly attempts: Generated<number>
  readonly sent_at: string | null
  /** Why it was dropped, or the mail server's last answer code; never an address. */
  readonly note: string | null
}

/** A mailed link: only the hash of its token, bound to one task of one case and one person. */
export interface TaskLinksTable {
  readonly token_hash: Buffer
  readonly letter: string
  readonly stream: string
  readonly task: string
  readonly person: string
  readonly made_at: Generated<string>
}

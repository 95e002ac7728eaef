import type { Pool } from 'pg'
import { inTransaction } from '../connection/transaction.ts'

/** So much of a content stands in one row: small enough for memory, large enough for few round trips. */
export const pieceBytes = 262_144

/** A content that is to be kept: what it hashes to, how long it is, and its bytes in whatever portions. */
export interface ContentToKeep {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly size: number
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/**
 * Keeps a content under its hash, in one transaction, before the act that refers to it; once however often it comes.
 * What nobody refers to in the end (the act was refused) stays: nothing is ever removed.
 */
export const keepContent = (pool: Pool, { sha256, size, bytes }: ContentToKeep): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `insert into attachment_contents (sha256, size, pieces) values (decode($1, 'hex'), $2, $3)
        on conflict (sha256) do nothing`,
      [sha256, size, Math.ceil(size / pieceBytes)],
    )
    let nth = 0
    if (rowCount === 1) {
      for await (const piece of inPieces(bytes())) {
        nth += 1
        await client.query({
          name: 'keep-piece',
          text: "insert into attachment_pieces (sha256, nth, content) values (decode($1, 'hex'), $2, $3)",
          values: [sha256, nth, piece],
        })
      }
    }
  })

/** A content's bytes, piece by piece; each piece is read when it is asked for. */
export async function* contentOf(reads: Pool, sha256: string): AsyncGenerator<Buffer> {
  for (let nth = 1; ; nth++) {
    const { rows } = await reads.query<{ readonly content: Buffer }>({
      name: 'read-piece',
      text: "select content from attachment_pieces where sha256 = decode($1, 'hex') and nth = $2",
      values: [sha256, nth],
    })
    const [row] = rows
    if (!row) return
    yield row.content
  }
}

/** Whether the record holds a content, and how long it is; null where it doesn't. */
export const contentSize = async (reads: Pool, sha256: string): Promise<number | null> => {
  const { rows } = await reads.query<{ readonly size: string }>(
    "select size::text as size from attachment_contents where sha256 = decode($1, 'hex')",
    [sha256],
  )
  return rows[0] ? Number(rows[0].size) : null
}

async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let bytes = 0
  for await (let portion of source) {
    while (bytes + portion.length >= pieceBytes) {
      const fits = pieceBytes - bytes
      yield Buffer.concat([...held, portion.subarray(0, fits)])
      portion = portion.subarray(fits)
      held = []
      bytes = 0
    }
    if (portion.length > 0) held.push(portion)
    bytes += portion.length
  }
  if (bytes > 0) yield Buffer.concat(held)
}

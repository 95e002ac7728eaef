import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { FlawList } from '../kept/flaw.ts'

/**
 * Computes the hash of every attached content again, and looks whether each paper that a case speaks of is there with
 * the length that its event says; answers how many contents it were. One piece at a time is in memory.
 */
export const verifyAttachments = async (
  client: PoolClient,
  streams: readonly string[] | null,
  flaws: FlawList,
): Promise<number> => {
  let contents = 0
  let last = { sha256: '', same: false }
  // Sorted by content, so that each is read once and none has to be remembered.
  await client.query('declare attached no scroll cursor for ' + attachedText, [streams])
  for (;;) {
    const { rows } = await client.query<AttachedRow>('fetch 1000 from attached')
    if (rows.length === 0) break
    for (const row of rows) {
      const place = { stream: row.stream, version: row.version }
      if (row.kept === null) flaws.add({ problem: 'attachment-missing', ...place })
      else {
        if (last.sha256 !== row.sha256) {
          contents += 1
          last = { sha256: row.sha256, same: await isSound(client, row.sha256, Number(row.kept)) }
        }
        if (!last.same || row.kept !== row.said) flaws.add({ problem: 'attachment-differs', ...place })
      }
    }
  }
  await client.query('close attached')
  return contents
}

interface AttachedRow {
  readonly stream: CaseId
  readonly version: number
  readonly sha256: string
  /** The size as the event says it, and as the content's row does. */
  readonly said: string
  readonly kept: string | null
}

const attachedText = `
  select e.stream, e.version, e.data ->> 'sha256' as sha256, e.data ->> 'size' as said, c.size::text as kept
  from events e left join attachment_contents c on c.sha256 = decode(e.data ->> 'sha256', 'hex')
  where e.data ? 'sha256' and e.data ? 'mediaType' and ($1::text[] is null or e.stream = any($1))
  order by e.data ->> 'sha256', e.stream, e.version`

const isSound = async (client: PoolClient, sha256: string, size: number): Promise<boolean> => {
  const hash = createHash('sha256')
  let bytes = 0
  for (let nth = 1; ; nth++) {
    const { rows } = await client.query<{ readonly content: Buffer }>({
      name: 'verify-piece',
      text: "select content from attachment_pieces where sha256 = decode($1, 'hex') and nth = $2",
      values: [sha256, nth],
    })
    const [row] = rows
    if (!row) return bytes === size && hash.digest('hex') === sha256
    hash.update(row.content)
    bytes += row.content.length
  }
}

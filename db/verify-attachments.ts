import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { Flaw } from './flaw.ts'

/** What a verification of the attachments found. */
export interface VerifiedAttachments {
  readonly contents: number
  readonly flaws: readonly Flaw[]
}

/**
 * Computes the hash of every attached content again, and looks whether each paper that a case speaks of is there with
 * the length that its event says. One piece at a time is in memory.
 */
export const verifyAttachments = async (
  client: PoolClient,
  stream: CaseId | undefined,
): Promise<VerifiedAttachments> => {
  const { rows } = await client.query<AttachedRow>(attachedText, [stream ?? null])
  const flaws: Flaw[] = []
  const sound = new Map<string, boolean>()
  for (const row of rows) {
    const place = { stream: row.stream, version: row.version }
    if (row.kept === null) flaws.push({ problem: 'attachment-missing', ...place })
    else {
      const same = sound.get(row.sha256) ?? (await isSound(client, row.sha256, Number(row.kept)))
      sound.set(row.sha256, same)
      if (!same || row.kept !== row.said) flaws.push({ problem: 'attachment-differs', ...place })
    }
  }
  return { contents: sound.size, flaws }
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
  where e.type = 'AttachmentAdded' and ($1::text is null or e.stream = $1)
  order by e.stream, e.version`

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

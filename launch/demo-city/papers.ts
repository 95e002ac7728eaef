import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ContentToKeep } from '../../db/people/attachments.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { act, type PastAct } from './past-act.ts'

/** A paper of the demo city: invented text under a file's name. */
interface DemoPaper {
  readonly name: string
  readonly label: string
  readonly text: string
}

/** The office attaches a paper; its content goes into the record before the act. */
export const attached = (at: Instant, office: string, paper: DemoPaper): PastAct =>
  attachedBy(at, `${office}-staff`, paper)

/** The same under a post of its own. */
export const attachedBy = (at: Instant, by: string, { name, label, text }: DemoPaper): PastAct => {
  const content = Buffer.from(text)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const mediaType = name.endsWith('.csv') ? 'text/csv' : 'text/plain'
  const kept: ContentToKeep = { sha256, size: content.length, bytes: () => Readable.from([content]) }
  return {
    ...act('AddAttachment', by, at, {
      name,
      mediaType,
      size: content.length,
      sha256,
      label,
      about: null,
      scanned: false,
    }),
    content: kept,
  }
}

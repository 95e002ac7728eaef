import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { contentOf, contentSize } from '../../db/people/attachments.ts'
import type { PaperTerms } from '../../domain/law/paper.ts'
import { dearly } from '../surroundings/dearly.ts'
import { savedAs } from '../surroundings/file-name.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Sends a kept paper piece by piece, as its headers say; what isn't as its event says is never sent. */
export const sendPaper = async (
  c: Context<Env>,
  given: Surroundings,
  paper: PaperTerms,
  headers: Readonly<Record<string, string>> = downloadHeaders(paper),
) => {
  // Megabytes of a paper aren't read over the connections by which pages are.
  const all = dearly(given)
  if ((await contentSize(all.reads.pool, paper.sha256)) !== paper.size)
    throw new Error('an attached content is not as its event says')
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return stream(
    c,
    async (out) => {
      for await (const piece of contentOf(all.reads.pool, paper.sha256)) {
        if (out.aborted) return
        await out.write(piece)
      }
    },
    async (error) =>
      all.log.error({ requestId: c.get('requestId'), error: error.name }, 'an attachment broke off while it was sent'),
  )
}

/** A paper is saved, not shown: whatever it contains, it runs nothing in our name. */
export const downloadHeaders = ({ name, mediaType, size }: PaperTerms): Readonly<Record<string, string>> => ({
  'content-type': mediaType,
  'content-length': String(size),
  'content-disposition': savedAs('attachment', name, name),
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
})

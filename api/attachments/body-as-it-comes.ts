import type { Context } from 'hono'
import type { Env } from '../surroundings/surroundings.ts'
import type { ReceivedFile } from './receive.ts'

/**
 * The most that is read of any body, whatever a paper may have by the settings: so much is read and thrown away for the
 * sender to hear why it was refused. Of more than that, nothing is read.
 */
const mostRead = 104_857_600
/** The network's pieces have a kilobyte or more; each costs as much, so one of single bytes is made to be costly. */
const mostPieces = 200_000

/** Thrown where more is sent than anybody reads. */
export class TooMuchSent extends Error {}

/** Stands for a file of which nothing was kept because too much was sent. */
export const neverRead: ReceivedFile = { path: '', size: mostRead + 1, sha256: '', tooLarge: true }

/** A request's body as it arrives; nothing where there is none. */
export async function* bodyOf(c: Context<Env>): AsyncGenerator<Uint8Array> {
  if (Number(c.req.header('content-length') ?? '0') > mostRead) throw new TooMuchSent()
  let read = 0
  let pieces = 0
  for await (const portion of (c.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    read += portion.length
    pieces += 1
    if (read > mostRead || pieces > mostPieces) throw new TooMuchSent()
    yield portion
  }
}

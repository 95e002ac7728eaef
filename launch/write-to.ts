import { once } from 'node:events'
import type { Writable } from 'node:stream'

/**
 * Writes to a reader who may pause for as long as he likes, or go away: then it fails with the reader's error instead
 * of waiting for ever. A reader who only pauses holds nothing up but this.
 */
export const writeTo = (out: Writable, behind: Writable = out): ((text: string) => Promise<void>) => {
  let gone: Error | null = null
  for (const stream of new Set([out, behind]))
    // Standard output can't be closed: it says once more what was wrong when that is tried.
    stream.on('error', (error: Error) => {
      if (gone !== null) return
      gone = error
      out.destroy(error)
    })
  return async (text) => {
    if (gone !== null) throw gone
    if (!out.write(text)) await once(out, 'drain')
  }
}

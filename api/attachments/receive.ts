import { createHash, randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the name of every received file begins. */
export const receivedPrefix = 'sekisho-upload-'

/** A file that has come in and lies in a folder for a moment, until it is kept or refused. */
export interface ReceivedFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
  /** Whether more came than is taken; what is too much wasn't kept. */
  readonly tooLarge: boolean
}

/**
 * Takes in a file as it comes: hashed and counted on its way to a file that only we can read, never in memory as a
 * whole. Of one that is too large the rest is read and thrown away, so that the browser hears why.
 */
export const receive = async (bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<ReceivedFile> => {
  const path = join(tmpdir(), `${receivedPrefix}${randomUUID()}`)
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const portion of bytes) {
      size += portion.length
      if (size > maxBytes) continue
      hash.update(portion)
      await file.write(portion)
    }
    await file.close()
  } catch (error) {
    await file.close()
    await forget(path)
    throw error
  }
  return { path, size, sha256: hash.digest('hex'), tooLarge: size > maxBytes }
}

/** Removes a received file; where it is gone already, that is all the same. */
export const forget = async (path: string): Promise<void> => unlink(path).catch(() => undefined)

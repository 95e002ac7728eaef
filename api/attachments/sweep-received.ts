import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { receivedPrefix } from './receive.ts'

/**
 * A file untouched for so long belongs to no upload that still runs: another process may be receiving one in the same
 * folder.
 */
const abandonedMs = 3_600_000

/** Removes what uploads left behind in a folder when their process was killed; answers how many files that were. */
export const sweepReceived = async (folder: string, now = Date.now()): Promise<number> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith(receivedPrefix))
  const removed = await Promise.all(names.map((name) => sweepOne(join(folder, name), now)))
  return removed.filter(Boolean).length
}

/** A file that isn't ours, or has gone meanwhile, is left alone. */
const sweepOne = async (path: string, now: number): Promise<boolean> => {
  try {
    if (now - (await stat(path)).mtimeMs < abandonedMs) return false
    await unlink(path)
    return true
  } catch {
    return false
  }
}

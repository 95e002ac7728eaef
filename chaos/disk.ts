import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A file system of so many bytes, which can be filled to the last. */
export interface SmallDisk {
  readonly fill: () => void
  readonly free: () => void
  readonly remove: () => void
}

/** Mounts a small file system there; null where this machine doesn't let us, and then no disk gets full. */
export const mountSmallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const filler = join(folder, 'filler')
  return {
    fill: () => {
      const file = openSync(filler, 'w')
      const block = Buffer.alloc(1024 * 1024)
      try {
        for (;;) writeSync(file, block)
      } catch {
        // Full: that was wanted.
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => void execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' }),
  }
}

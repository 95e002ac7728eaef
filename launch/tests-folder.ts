import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const gibibyte = 2 ** 30
const inMemory = '/dev/shm'
const name = 'sekisho-tests-'
/** A whole run was seen to need one and a half; the programs that it runs need their own. */
const roomGiB = 6
const availableGiB = 12
const staleMs = 12 * 60 * 60_000

/**
 * A folder for all that a run of the tests writes and nobody keeps, to be removed at its end. It lies in memory where
 * there is plenty of it: databases are made and dropped by the hundred, each of some thousand files, and a disk takes
 * as much of the processor for that as what is tested. Else it lies where temporary files do.
 */
export const testsFolder = (): string => {
  const place = mayLieInMemory() ? inMemory : tmpdir()
  if (place === inMemory) clearStale()
  const folder = mkdtempSync(join(place, name))
  // Under root, Postgres runs as another account, which has to get in here.
  chmodSync(folder, 0o711)
  return folder
}

/** Whether there is such a place, with room, from which programs may be run. */
const mayLieInMemory = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    const mount = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .find(([, where, kind]) => where === inMemory && kind === 'tmpfs')
    const options = mount?.[3]?.split(',') ?? ['noexec']
    return (
      bavail * bsize >= roomGiB * gibibyte &&
      process.availableMemory() >= availableGiB * gibibyte &&
      !options.includes('noexec')
    )
  } catch {
    return false
  }
}

/** What a run that was killed has left in memory is given back by the first run after half a day. */
const clearStale = (): void => {
  for (const one of readdirSync(inMemory).filter((left) => left.startsWith(name))) {
    const folder = join(inMemory, one)
    try {
      if (Date.now() - statSync(folder).mtimeMs > staleMs) rmSync(folder, { recursive: true, force: true })
    } catch {
      // It is another's, or another run clears it at this moment.
    }
  }
}

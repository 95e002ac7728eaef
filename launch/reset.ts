import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endLeftover } from './parts/pid-file.ts'
import { removePostgresData } from './parts/postgres.ts'

/** Ends what a crash left behind, and clears all that a system has kept. */
export async function reset(folder: string): Promise<void> {
  // Data that lie elsewhere are there still when somebody has deleted the folder by hand.
  if (!existsSync(folder)) return removePostgresData(join(folder, 'postgres'))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.pid') && file !== 'launcher.pid',
  )
  await Promise.all(files.map((file) => endLeftover(join(folder, file), 'SIGINT', 5_000)))
  await removePostgresData(join(folder, 'postgres'))
  for (const name of readdirSync(folder))
    if (name !== 'launcher.pid') rmSync(join(folder, name), { recursive: true, force: true })
}

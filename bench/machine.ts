import { execFileSync } from 'node:child_process'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { findPostgres } from '../launch/parts/postgres-binaries.ts'
import { findTemporal } from '../launch/parts/temporal-binary.ts'

/** What the figures were taken on: they say little without it. */
export const describeMachine = async () => ({
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? '',
  memoryGiB: Math.round(totalmem() / 1024 ** 3),
  system: `${platform()} ${release()}`,
  node: process.version,
  postgres: versionOf((await findPostgres()).postgres),
  temporal: versionOf(await findTemporal()),
})

const versionOf = (binary: string): string => execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()

/** How busy the machine was in the last minute: figures taken beside other work are to be read with care. */
export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2))

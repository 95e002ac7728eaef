import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { oldestTemporal } from './temporal-pin.ts'

/** Whether `temporal --version` names a CLI and a server that will do. */
export async function isRecentEnough(binary: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 10_000 })
    const cli = /version (\d+\.\d+\.\d+)/.exec(stdout)?.[1]
    const server = /Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1]
    return (
      cli !== undefined &&
      server !== undefined &&
      !isOlder(cli, oldestTemporal.cli) &&
      !isOlder(server, oldestTemporal.server)
    )
  } catch {
    return false
  }
}

/** Compares dotted versions by their numbers. */
export function isOlder(version: string, than: string): boolean {
  const wanted = than.split('.').map(Number)
  for (const [place, part] of version.split('.').map(Number).entries()) {
    if (part !== wanted[place]) return part < (wanted[place] ?? 0)
  }
  return false
}

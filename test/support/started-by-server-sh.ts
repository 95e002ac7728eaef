/**
 * What docker/postgres/server.sh hands to Postgres, told by running it: in place of the image's, its folders are ours.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../launch/paths.ts'

/** The folders that the script uses in the container, and where they lie here. */
export interface ServerFolders {
  readonly certificates: string
  readonly own: string
  readonly archive: string
}

/** The settings that it starts Postgres with, by name. */
export const startedByServerSh = (
  scratch: string,
  folders: ServerFolders,
  switches: { readonly POSTGRES_TLS?: 'true'; readonly POSTGRES_ARCHIVE?: 'true' },
): Readonly<Record<string, string>> => {
  const bin = join(scratch, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  const stub = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  stub('docker-entrypoint.sh', `printf '%s\\n' "$@"`)
  // There is no account postgres on every machine; whose the files are, the test says.
  stub('install', `for last; do :; done; case "$1" in -d) mkdir -p "$last";; *) shift 6; cp "$1" "$2";; esac`)
  const script = readFileSync(join(projectFolder, 'docker/postgres/server.sh'), 'utf8')
    .replaceAll('/certificates/', `${folders.certificates}/`)
    .replaceAll('own=/run/postgresql', `own=${folders.own}`)
    .replaceAll('/archive', folders.archive)
    .replaceAll('/etc/sekisho/', `${join(projectFolder, 'docker/postgres')}/`)
  const words = execFileSync('sh', ['-c', script], { env: { PATH: `${bin}:${process.env['PATH']}`, ...switches } })
    .toString()
    .trimEnd()
    .split('\n')
  return Object.fromEntries(
    words
      .filter((_, nth) => words[nth - 1] === '-c')
      .map((setting) => [setting.slice(0, setting.indexOf('=')), setting.slice(setting.indexOf('=') + 1)]),
  )
}

import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

/** What a scanner says about a file; `away` where it could not be asked. */
export type ScanVerdict = 'clean' | 'infected' | 'away'
/** Looks at a file before it is kept. */
export type Scanner = (path: string, size: number) => Promise<ScanVerdict>

/** A paper of 20 MB takes a scanner a few seconds. */
const patienceMs = 60_000

/**
 * The city's virus scanner as its settings name it (docs/configuration.md); null where there is none. `SCAN_COMMAND` is
 * run with the file's path behind it: exit code 0 is clean, 1 infected (as clamdscan says it), anything else that
 * nobody knows. `SCAN_URL` is sent the bytes: 2xx is clean, 406 infected.
 */
export const createScanner = ({
  command,
  url,
}: {
  readonly command: string | null
  readonly url: string | null
}): Scanner | null => {
  if (command !== null) return byCommand(command.trim().split(/\s+/))
  return url === null ? null : byUrl(url)
}

const byCommand =
  ([program = '', ...words]: readonly string[]): Scanner =>
  (path) =>
    new Promise((resolve) => {
      // No shell: the path is one argument, whatever stands in it.
      execFile(program, [...words, path], { timeout: patienceMs, maxBuffer: 1_048_576 }, (error) => {
        if (error === null) resolve('clean')
        else resolve(error.code === 1 ? 'infected' : 'away')
      })
    })

const byUrl =
  (url: string): Scanner =>
  async (path, size) => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: Readable.toWeb(createReadStream(path)) as ReadableStream,
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
        signal: AbortSignal.timeout(patienceMs),
        duplex: 'half',
      })
      await answer.body?.cancel()
      if (answer.ok) return 'clean'
      return answer.status === 406 ? 'infected' : 'away'
    } catch {
      return 'away'
    }
  }

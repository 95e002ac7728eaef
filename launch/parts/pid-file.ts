import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { processIdentity } from './process-identity.ts'

interface Entry {
  readonly pid: number
  readonly identity: string
}

/** Notes which process we started, so that a later start can clear away what a crash left behind. */
export function writePidFile(file: string, pid: number): void {
  const identity = processIdentity(pid)
  if (identity === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ pid, identity } satisfies Entry))
}

/** Takes the note back once the process has ended. */
export function removePidFile(file: string): void {
  rmSync(file, { force: true })
}

/** The process noted in the file, if it still runs and is the very one that was noted. */
export function runningFrom(file: string): number | undefined {
  try {
    const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry
    return processIdentity(entry.pid) === entry.identity ? entry.pid : undefined
  } catch {
    return undefined
  }
}

/** Ends what an earlier run left behind: politely first, after `graceMs` by force. */
export async function endLeftover(file: string, signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
  const pid = runningFrom(file)
  if (pid === undefined) return false
  signalGroup(pid, signal)
  const deadline = Date.now() + graceMs
  while (runningFrom(file) !== undefined) {
    if (Date.now() > deadline) signalGroup(pid, 'SIGKILL')
    await pause(25)
  }
  removePidFile(file)
  return true
}

/** Sends a signal to a process and to all that it started (each part leads its own process group). */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // No such group (it has just ended, or never led one): try the process itself.
    }
  }
}

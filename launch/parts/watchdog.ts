import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

let keeper: ChildProcess | undefined

/** Has the process group ended when this process is gone, even after SIGKILL. */
export function watch(pid: number, signal: NodeJS.Signals): void {
  tell(`watch ${pid} ${signal}`)
}

/** No longer ours to end. */
export function forget(pid: number): void {
  tell(`forget ${pid}`)
}

function tell(line: string): void {
  keeper ??= begin()
  keeper.stdin?.write(`${line}\n`)
}

function begin(): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watchdog.mjs')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  // Neither the keeper nor the pipe to it may hold this process open; a lost keeper costs only the safety net.
  child.unref()
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  ;(child.stdin as unknown as { unref?: () => void }).unref?.()
  return child
}

import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { standBack } from '../../operation/stand-back.ts'
import { LaunchError } from '../text.ts'
import type { Part } from './part.ts'
import { patience } from './patience.ts'
import { endLeftover, removePidFile, signalGroup, writePidFile } from './pid-file.ts'
import { forget, watch } from './watchdog.ts'

/** How to run a part that is a process of its own. */
export interface ChildPartOptions {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly logFile: string
  /**
   * True when the part can be used; asked again until it is, or until the process has ended. A failure that a person
   * can do something about (`LaunchError`) ends the waiting.
   */
  readonly ready: () => Promise<boolean>
  readonly readyWithinMs?: number
  readonly environment?: NodeJS.ProcessEnv
  readonly folder?: string
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
  readonly stopSignal?: NodeJS.Signals
  readonly stopWithinMs?: number
  /** By how much it stands back for the others, as `nice` counts it, while all processors are busy. */
  readonly niceness?: number
  /** Where to note the process, so that a later start finds what a crash left behind. */
  readonly pidFile?: string
}

/** A part that is a process of its own: leads its own group, writes its own log, and ends with us however we end. */
export function childPart(options: ChildPartOptions): Part {
  const stopSignal = options.stopSignal ?? 'SIGTERM'
  const stopWithinMs = options.stopWithinMs ?? 10_000
  const listeners: ((how: string) => void)[] = []
  let child: ChildProcess | undefined
  let ended: Promise<string> = Promise.resolve('not started')
  let asked = false

  async function start(): Promise<void> {
    await ended
    if (options.pidFile !== undefined) await endLeftover(options.pidFile, stopSignal, stopWithinMs)
    asked = false
    const running = spawnLogged(options)
    child = running
    ended = new Promise((done) => {
      running.once('error', (error) => done(error.message))
      running.once('exit', (code, signal) => done(signal ?? `exit ${code}`))
    })
    if (running.pid !== undefined) {
      if (options.niceness !== undefined) standsBack(options.niceness, running.pid)
      watch(running.pid, stopSignal)
      if (options.pidFile !== undefined) writePidFile(options.pidFile, running.pid)
    }
    let isReady = false
    void ended.then((how) => {
      if (running.pid !== undefined) forget(running.pid)
      if (options.pidFile !== undefined) removePidFile(options.pidFile)
      if (child === running) child = undefined
      if (isReady && !asked) for (const listener of listeners) listener(how)
    })
    try {
      await untilReady(options, ended, () => child === running)
      isReady = true
    } catch (error) {
      await stop()
      throw error
    }
  }

  async function stop(): Promise<void> {
    asked = true
    const running = child
    if (running?.pid === undefined) return
    const pid = running.pid
    signalGroup(pid, stopSignal)
    const late = setTimeout(() => signalGroup(pid, 'SIGKILL'), stopWithinMs)
    await ended
    clearTimeout(late)
  }

  return {
    name: options.name,
    get pid() {
      return child?.pid
    },
    start,
    stop,
    kill() {
      asked = true
      if (child?.pid !== undefined) signalGroup(child.pid, 'SIGKILL')
    },
    whenLost: (listener) => void listeners.push(listener),
  }
}

function spawnLogged(options: ChildPartOptions): ChildProcess {
  mkdirSync(dirname(options.logFile), { recursive: true })
  if (sizeOf(options.logFile) > largestLog) renameSync(options.logFile, `${options.logFile}.1`)
  const log = openSync(options.logFile, 'a')
  try {
    return spawn(options.command, options.args, {
      stdio: ['ignore', log, log],
      // Its own process group: Ctrl-C at the terminal reaches the launcher alone, which then ends the parts in order.
      detached: true,
      env: options.environment ?? process.env,
      ...(options.folder === undefined ? {} : { cwd: options.folder }),
      ...options.user,
    })
  } finally {
    closeSync(log)
  }
}

/** One that has ended meanwhile is told of by whoever waits for it to be ready. */
function standsBack(niceness: number, pid: number): void {
  try {
    standBack(niceness, pid)
  } catch {
    // It has ended already, or may not: then it runs as the others do.
  }
}

/** Beyond this a log is set aside at the next start, and the one set aside before is dropped. */
const largestLog = 20 * 1024 * 1024

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** One that can't begin ends, and that is told at once; this is for one that hangs: on a busy machine more of it. */
const readyWithinMs = 120_000

async function untilReady(options: ChildPartOptions, ended: Promise<string>, running: () => boolean): Promise<void> {
  const isTooLong = patience(options.readyWithinMs ?? readyWithinMs)
  while (running()) {
    if (await options.ready().catch(notYet)) return
    if (isTooLong()) throw notReady(options, 'not ready in time')
    await Promise.race([pause(25), ended])
  }
  throw notReady(options, await ended)
}

function notYet(error: unknown): false {
  if (error instanceof LaunchError) throw error
  return false
}

function notReady({ name, logFile }: ChildPartOptions, how: string): LaunchError {
  return new LaunchError({
    ja: `${name} が起動しませんでした(${how})。ログ: ${logFile}`,
    en: `${name} did not start (${how}). The end of its log:\n\n${lastLines(logFile)}`,
  })
}

/** The end of a log: what a person needs to see when a part has failed. */
function lastLines(file: string, count = 15): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return ''
  }
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a reading may take: its processor time doesn't run while the machine is busy, `longestMs` does. */
export interface ReadingLimits {
  readonly memoryMiB: number
  readonly processorSeconds: number
  readonly longestMs: number
  /** How many bytes it may say: whoever asked takes them in at once. */
  readonly mostSaid: number
}

/**
 * What came of a reading: what the process said, or how it ended without. Out of memory, node ends itself; out of
 * processor time, the system ends it.
 */
export type ReadApart<Said> =
  | { readonly ended: 'well'; readonly said: Said }
  | { readonly ended: 'not-begun' | 'out-of-time' | 'out-of-memory' | 'said-too-much' | 'broken' }

/** What is wrong with the file where the process ended without a word. */
export const problemOf = {
  'not-begun': 'busy',
  'out-of-time': 'too-slow',
  'out-of-memory': 'too-large',
  'said-too-much': 'too-large',
  broken: 'damaged',
} as const

/**
 * Has a process of its own read what comes from outside: with little memory, little time and no right to write, to
 * connect or to start anything. It gets the input whole and says what it read as JSON.
 */
export const readApart = <Said>(
  program: URL,
  input: Buffer,
  { memoryMiB, processorSeconds, longestMs, mostSaid }: ReadingLimits,
): Promise<ReadApart<Said>> =>
  new Promise((resolve) => {
    const node = [
      process.execPath,
      `--max-old-space-size=${memoryMiB}`,
      '--max-semi-space-size=8',
      '--permission',
      '--allow-fs-read=*',
      '--no-warnings',
      fileURLToPath(program),
    ]
    // The shell only sets limits and becomes node; nothing of the file stands in its words. Where the system runs short
    // of memory, it is this process that ends, never the one that waits for it.
    const endFirst = '{ echo 1000 > /proc/$$/oom_score_adj; } 2>/dev/null || :'
    const limited = `${endFirst}; ulimit -c 0; ulimit -t ${processorSeconds}; exec "$0" "$@"`
    const child = spawn('/bin/sh', ['-c', limited, ...node], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {},
    })
    let outOfTime = false
    const timer = setTimeout(() => {
      outOfTime = true
      child.kill('SIGKILL')
    }, longestMs)
    const said: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (portion: Buffer) => {
      bytes += portion.length
      if (bytes <= mostSaid) return void said.push(portion)
      said.length = 0
      child.kill('SIGKILL')
    })
    child.once('error', () => resolve({ ended: 'not-begun' }))
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (bytes > mostSaid) return resolve({ ended: 'said-too-much' })
      resolve(code === 0 ? parsed<Said>(said) : { ended: outOfTime ? 'out-of-time' : endedBy(signal) })
    })
    // Where the process ends before it has read everything, its end says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })

const endedBy = (signal: NodeJS.Signals | null): 'out-of-time' | 'out-of-memory' | 'broken' => {
  if (signal === 'SIGXCPU' || signal === 'SIGKILL') return 'out-of-time'
  return signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'out-of-memory' : 'broken'
}

const parsed = <Said>(said: readonly Buffer[]): ReadApart<Said> => {
  try {
    return { ended: 'well', said: JSON.parse(Buffer.concat(said).toString('utf8')) as Said }
  } catch {
    return { ended: 'broken' }
  }
}

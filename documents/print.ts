import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Json } from '../domain/kernel/json.ts'
import { fewOfEach } from './few-at-once.ts'
import { keptPapers } from './kept-papers.ts'
import type { Template } from './typeset.ts'

/** What a thread is to set. */
export interface PrintOrder {
  readonly template: Template
  readonly data: { readonly [key: string]: Json }
}

/** What came of it. */
export type PrintResult =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly error: string }

/**
 * Two threads, one of them for one person, a queue in front of them, and how long one document may take (operational
 * settings).
 */
const threads = 2
const inTurn = fewOfEach({ most: 1, waiting: 4, inAll: { most: threads, waiting: 30 } })
const longestMs = 60_000
const papers = keptPapers(32 * 1_048_576)

/**
 * Sets a document away from everything else: a long one takes seconds, in which the process goes on answering. The same
 * data give the same document, so a finished one is kept under the hash of its data; a case that has moved on has other
 * data. Null where too many wait already: whoever asks for many waits behind themselves.
 */
export const printDocument = async (
  whose: string,
  template: Template,
  data: { readonly [key: string]: Json },
): Promise<Buffer | null> => {
  const key = createHash('sha256')
    .update(`${template}\n${JSON.stringify(data)}`)
    .digest('hex')
  return papers.get(key) ?? inTurn.run(whose, () => made(key, { template, data }))
}

const made = async (key: string, order: PrintOrder): Promise<Buffer> => {
  // Somebody may have asked for the same one while this one waited.
  const ready = papers.get(key)
  if (ready !== null) return ready
  const pdf = await setBy(idle.pop() ?? newThread(), order)
  papers.keep(key, pdf)
  return pdf
}

/** Threads that wait for work: loading the fonts takes a while, so they stay. They hold up no end of the process. */
const idle: Worker[] = []

const newThread = (): Worker => {
  const thread = new Worker(new URL('typeset-thread.ts', import.meta.url), { execArgv: [], env: {} })
  thread.unref()
  // One that ends while it waits is no loss.
  thread.on('error', () => forget(thread))
  thread.on('exit', () => forget(thread))
  return thread
}

const forget = (thread: Worker): void => {
  const at = idle.indexOf(thread)
  if (at >= 0) idle.splice(at, 1)
}

const setBy = (thread: Worker, order: PrintOrder): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      thread.off('message', onResult)
      thread.off('error', onError)
      thread.off('exit', onExit)
      settle()
    }
    const onResult = (result: PrintResult): void =>
      end(() => {
        idle.push(thread)
        if (result.ok) resolve(Buffer.from(result.pdf))
        else reject(new Error(`a document could not be set: ${result.error}`))
      })
    const onError = (error: Error): void => end(() => reject(error))
    const onExit = (): void => end(() => reject(new Error('a document took too long to be set')))
    const timer = setTimeout(() => void thread.terminate(), longestMs)
    thread.on('message', onResult)
    thread.on('error', onError)
    thread.on('exit', onExit)
    thread.postMessage(order, [])
  })

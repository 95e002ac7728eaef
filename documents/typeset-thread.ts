/** Sets one document after the other for `print.ts`: a thread of its own, so that nobody waits for a long one. */
import { messageOf } from '../domain/kernel/message-of.ts'
import { parentPort } from 'node:worker_threads'
import type { PrintOrder, PrintResult } from './print.ts'
import { typeset } from './typeset.ts'

const answerTo = ({ template, data }: PrintOrder): PrintResult => {
  try {
    return { ok: true, pdf: typeset(template, data) }
  } catch (error) {
    return { ok: false, error: messageOf(error) }
  }
}

parentPort?.on('message', (order: PrintOrder) => parentPort?.postMessage(answerTo(order), []))

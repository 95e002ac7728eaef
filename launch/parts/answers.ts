import { connect } from 'node:net'

/** Whether an HTTP address answers with success. */
export async function answersHttp(url: string, withinMs = 1_000): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) })
  await response.body?.cancel()
  return response.ok
}

/** Whether something takes connections there. */
export function answersTcp(host: string, port: number, withinMs = 1_000): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: withinMs })
    const finish = (answer: boolean) => {
      socket.destroy()
      done(answer)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}

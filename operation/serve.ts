import { createServer, type Server } from 'node:http'
import type { Parts } from './readiness.ts'

/** What operators and their machines ask of a process: is it alive, can it work, how much has it done. */
export interface OperationOptions {
  readonly host: string
  readonly port: number
  readonly ready: () => Promise<Parts>
  /** Without these the process can't do its work; null: without any. */
  readonly needed: readonly string[] | null
  readonly metrics: () => Promise<string>
}

/** Whether a process that needs these parts can do its work. */
export const isReady = (parts: Parts, needed: readonly string[] | null): boolean =>
  Object.entries(parts).every(([part, isThere]) => isThere || !(needed?.includes(part) ?? true))

const metricsType = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * Serves `/healthz`, `/readyz` and `/metrics` on a port of the operators' own, apart from the one for people; nothing
 * of them needs a secret or shows a name.
 */
export const serveOperation = async ({ host, port, ready, needed, metrics }: OperationOptions): Promise<Server> => {
  const answers: {
    readonly [path: string]: () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>
  } = {
    '/healthz': async () => ({ status: 200, type: 'application/json', body: '{"alive":true}' }),
    '/readyz': async () => {
      const parts = await ready()
      return { status: isReady(parts, needed) ? 200 : 503, type: 'application/json', body: JSON.stringify(parts) }
    },
    '/metrics': async () => ({ status: 200, type: metricsType, body: await metrics() }),
  }
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0] ?? '']
    if (!answer || (request.method !== 'GET' && request.method !== 'HEAD')) return void response.writeHead(404).end()
    answer().then(
      ({ status, type, body }) =>
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  return server
}

import { createServer, type Server } from 'node:http'
import type { Registry } from 'prom-client'

/** What is asked of a worker: is it alive, can it work, how much has it done. */
export interface HealthOptions {
  readonly host: string
  readonly port: number
  /** Each thing that the worker needs, and whether it is there. */
  readonly ready: () => Promise<{ readonly [part: string]: boolean }>
  readonly registry: Registry
}

/** Serves `/healthz`, `/readyz` and `/metrics`; nothing of them needs a secret or shows a name. */
export const serveHealth = async ({ host, port, ready, registry }: HealthOptions): Promise<Server> => {
  const answers: {
    readonly [path: string]: () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>
  } = {
    '/healthz': async () => ({ status: 200, type: 'application/json', body: '{"alive":true}' }),
    '/readyz': async () => {
      const parts = await ready()
      return {
        status: Object.values(parts).every(Boolean) ? 200 : 503,
        type: 'application/json',
        body: JSON.stringify(parts),
      }
    },
    '/metrics': async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() }),
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

import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * One line and one measurement for each request: method, the route's pattern, status, time, id. Never the address
 * itself, its query or what was sent: a token or a case would stand in them.
 */
export const requestLog = ({ log, metrics }: Surroundings) =>
  createMiddleware<Env>(async function requestLog(c, next) {
    const began = performance.now()
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.header('x-request-id', requestId)
    await next()
    const ms = performance.now() - began
    const labels = {
      method: known.has(c.req.method) ? c.req.method : 'OTHER',
      route: patternOf(routePath(c, -1)),
      status: String(c.res.status),
    }
    metrics.requests.observe(labels, ms / 1000)
    log.info({ ...labels, ms: Math.round(ms * 10) / 10, requestId }, 'request')
  })

const known: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

/** What no route answered has no pattern of its own. */
const patternOf = (path: string): string => (path === '' || path === '/*' || path === '*' ? 'none' : path)

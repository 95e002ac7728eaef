import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/**
 * A request as the first of all that follows from it, where traces are wanted: its method, the route's pattern and the
 * status; never the address, in which a token or a case would stand. What a caller says of a trace of its own isn't
 * heeded: anybody could.
 */
export const requestTrace = ({ trace }: Pick<Surroundings, 'trace'>) =>
  createMiddleware<Env>(async function requestTrace(c, next) {
    if (trace === undefined) return next()
    const facts = { 'http.request.method': methods.has(c.req.method) ? c.req.method : '_OTHER' }
    await trace.span(
      {
        name: 'request',
        kind: 'server',
        under: null,
        facts,
        outcome: () => ({ 'http.route': routePath(c, -1) || 'none', 'http.response.status_code': c.res.status }),
      },
      next,
    )
  })

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

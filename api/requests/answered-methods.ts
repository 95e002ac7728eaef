import type { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env } from '../surroundings/surroundings.ts'
import { isEndpoint, otherMethods } from './other-methods.ts'

/**
 * Refuses a method that an address doesn't answer before anything else is looked at, and says which it does: whoever
 * sends PUT hears so, and not what is wrong with the body.
 */
export const answeredMethods = (app: Hono<Env>) => {
  // Routes are added after this.
  let methodsAt: ReturnType<typeof otherMethods> | null = null
  return createMiddleware<Env>(async function answeredMethods(c, next) {
    // The router has found it already: only what it didn't find is looked for among all addresses.
    if (matchedRoutes(c).some(isEndpoint)) return next()
    methodsAt ??= otherMethods(app)
    const methods = methodsAt(c.req.path)
    if (methods.includes(c.req.method)) return next()
    if (methods.length === 0) return isReading(c.req.method) ? next() : refuseWith(c, edgeRefusal('not-found'))
    c.header('allow', methods.join(', '))
    return refuseWith(c, edgeRefusal('method-not-allowed', { allowed: methods }))
  })
}

/** An address that nothing is served under is answered where whoever is signed in is known, by a page that shows it. */
const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

import { createMiddleware } from 'hono/factory'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import type { Env } from '../surroundings/surroundings.ts'

/**
 * Acts come from our own pages or from programs, never from another site's page in a signed-in browser. Browsers say
 * where a request comes from; a program says nothing, and may send JSON or bare bytes only, which no foreign form can.
 */
export const sameSite = (publicUrl: string) => {
  const own = new URL(publicUrl).origin
  return createMiddleware<Env>(async function sameSite(c, next) {
    if (safeMethods.has(c.req.method)) return next()
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    if (site === undefined && origin === undefined) {
      return isJson(c.req.header('content-type')) || isBytes(c.req.header('content-type')) || c.req.method === 'DELETE'
        ? next()
        : refuseWith(c, edgeRefusal('unsupported-media-type'))
    }
    return (site === undefined ? origin === own : site === 'same-origin')
      ? next()
      : refuseWith(c, edgeRefusal('cross-site'))
  })
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a body is JSON by its content type, in whatever spelling. */
export const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(contentType ?? '')

/** Whether a body is bare bytes: a paper as a program sends it. */
export const isBytes = (contentType: string | undefined): boolean =>
  /^application\/octet-stream\s*$/i.test(contentType ?? '')

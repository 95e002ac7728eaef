import type { Hono, MiddlewareHandler } from 'hono'
import { pathPattern } from '../requests/path-pattern.ts'
import type { Env } from '../surroundings/surroundings.ts'

/**
 * Marks where a form goes that is shown again, filled in, once whoever sent it has signed in. Such a route asks
 * `isResumed` before it acts: what the sign-in sends records nothing.
 */
export const showsAgain: MiddlewareHandler<Env> = (_, next) => next()

/** The field by which the sign-in says that it sends a form which came after the session's end. */
export const resumed = ['resume', '1'] as const

/** Whether a form was carried through a sign-in, to be shown to whoever is signed in now. */
export const isResumed = (entries: Iterable<readonly [string, unknown]>): boolean =>
  [...entries].some(([name]) => name === resumed[0])

/** Tells of a path whether a form that goes there can be carried through a sign-in. */
export const carriesTo = (app: Hono<Env>): ((path: string) => boolean) => {
  const patterns = app.routes
    .filter(({ method, handler }) => method === 'POST' && handler === showsAgain)
    .map(({ path }) => pathPattern(path))
  return (path) => patterns.some((pattern) => pattern.test(path))
}

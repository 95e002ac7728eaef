import type { Hono } from 'hono'
import type { RouterRoute } from 'hono/types'
import { pathPattern } from './path-pattern.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** Whether a route answers a method at an address, and isn't what others pass on their way. */
export const isEndpoint = ({ path, method }: Pick<RouterRoute, 'path' | 'method'>): boolean =>
  !path.includes('*') && method !== 'ALL'

/** Tells for an address that no route answered which methods it does answer; empty where it is unknown. */
export const otherMethods = (app: Hono<Env>): ((path: string) => readonly string[]) => {
  const known = app.routes.filter(isEndpoint).map(({ path, method }) => ({ method, pattern: pathPattern(path) }))
  return (path) => [
    ...new Set(
      known
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    ),
  ]
}

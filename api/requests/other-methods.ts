import type { Hono } from 'hono'
import { pathPattern } from './path-pattern.ts'
import type { Env } from '../surroundings/surroundings.ts'

/** Tells for an address that no route answered which methods it does answer; empty where it is unknown. */
export const otherMethods = (app: Hono<Env>): ((path: string) => readonly string[]) => {
  const known = app.routes
    .filter(({ path, method }) => !path.includes('*') && method !== 'ALL')
    .map(({ path, method }) => ({ method, pattern: pathPattern(path) }))
  return (path) => [
    ...new Set(
      known
        .filter(({ pattern }) => pattern.test(path))
        .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    ),
  ]
}

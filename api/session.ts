import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { standingOfSession, type SessionStanding } from '../db/read-models/person-standing.ts'
import { epochOf } from '../domain/kernel/instant.ts'
import { addresses } from '../web/addresses.ts'
import { isSecure, sessionCookie } from './accounts.ts'
import { readForm } from './bodies.ts'
import { edgeRefusal } from './problem.ts'
import { refuseWith, wantsJson } from './refuse.ts'
import { showSignIn } from './show-sign-in.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** A session that is used lives on; the new end is written at most this often. */
const renewAfterMs = 60_000

/** Finds out who is signed in: the cookie's signature, then one query for session, person and posts. */
export const session = (all: Surroundings) =>
  createMiddleware<Env>(async function session(c, next) {
    const token = sessionToken(c, all)
    const standing = token === null ? null : await standingOfSession(all.reads.pool, token)
    c.set('standing', standing)
    if (standing && epochOf(standing.now) - epochOf(standing.renewedAt) > renewAfterMs) await renew(c, all)
    await next()
  })

/** The token in the session's cookie; null where there is none or its signature is wrong. */
export const sessionToken = (c: Context<Env>, { authSecret, publicUrl }: Surroundings): string | null => {
  const value = getCookie(c, sessionCookie, isSecure(publicUrl) ? 'secure' : undefined) ?? ''
  const dot = value.lastIndexOf('.')
  if (dot < 1 || value.length > 400) return null
  const token = value.slice(0, dot)
  // The library's own signature, checked here without a round trip through it: a sign-in test holds the two together.
  const expected = createHmac('sha256', authSecret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** Prolongs the session. Where that fails, the page is shown all the same. */
const renew = async (c: Context<Env>, { auth, log }: Surroundings): Promise<void> => {
  try {
    const answer = await auth.api.getSession({ headers: c.req.raw.headers, asResponse: true })
    for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  } catch {
    log.warn({ requestId: c.get('requestId') }, 'session not renewed')
  }
}

/**
 * Lets through who is signed in; programs are told, people are led to the sign-in and back. A form that comes after the
 * session's end is carried along: nobody loses what they wrote.
 */
export const signedIn = (all: Surroundings) =>
  createMiddleware<Env>(async function signedIn(c, next) {
    if (c.get('standing') !== null) return next()
    if (wantsJson(c)) return refuseWith(c, edgeRefusal('not-signed-in'))
    const { pathname, search } = new URL(c.req.url)
    if (c.req.method === 'GET' || c.req.method === 'HEAD')
      return c.redirect(`${addresses.signIn}?next=${encodeURIComponent(pathname + search)}`, 303)
    const read = await readForm(c)
    return read.ok
      ? showSignIn(c, all, { next: pathname, carried: read.body, status: 401 })
      : refuseWith(c, read.refusal)
  })

/** Who is signed in, behind `signedIn`. */
export const standingIn = (c: Context<Env>): SessionStanding => {
  const standing = c.get('standing')
  if (standing === null) throw new Error('a route that needs a sign-in lies before it')
  return standing
}

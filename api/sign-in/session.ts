import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { prolongSession } from '../../db/people/prolong-session.ts'
import { personOfSession, type SessionPerson } from '../../db/read-models/person-today.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { epochOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../../web/addresses.ts'
import { readForm } from '../requests/bodies.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith, wantsJson } from '../problems/refuse.ts'
import { prolongSessionCookie, sessionKey } from './session-cookie.ts'
import { showSignIn } from './show-sign-in.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** A session that is used lives on; the new end is written at most this often. */
const renewAfterMs = 60_000

/** Finds out who is signed in: the cookie's signature, then one query for session, person, posts and the rule book's
 * version. */
export const session = (all: Surroundings) =>
  createMiddleware<Env>(async function session(c, next) {
    const key = sessionKey(c, all)
    const person = key === null ? null : await personOfSession(all.sessions, key)
    c.set('person', person)
    c.set('book', person?.book ?? (await ruleBookNow(all.sessions)))
    if (key !== null && person && epochOf(person.now) - epochOf(person.renewedAt) > renewAfterMs)
      await renew(c, all, key)
    await next()
  })

/** Prolongs the session. Where that fails, the page is shown all the same. */
const renew = async (c: Context<Env>, all: Surroundings, key: string): Promise<void> => {
  try {
    await prolongSession(all.writes, key, all.auth.options.session.expiresIn)
    prolongSessionCookie(c, all)
  } catch {
    all.log.warn({ requestId: c.get('requestId') }, 'session not renewed')
  }
}

/**
 * Lets through whoever is signed in; programs are told, people are led to the sign-in and back. A form that comes after
 * the session's end is carried along: nobody loses what they wrote.
 */
export const signedIn = (all: Surroundings) =>
  createMiddleware<Env>(async function signedIn(c, next) {
    if (c.get('person') !== null) return next()
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
export const personIn = (c: Context<Env>): SessionPerson => {
  const person = c.get('person')
  if (person === null) throw new Error('a route that needs a sign-in lies before it')
  return person
}

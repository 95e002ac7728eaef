import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../surroundings/accounts.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The name of the session's cookie, without the `__Secure-` that it carries over https. */
const name = 'sekisho.session_token'

type Known = Pick<Surroundings, 'authSecret' | 'publicUrl' | 'auth'>

/** The hash by which the record knows a session: whoever reads the record can sign in as nobody. */
export const sessionKeyOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The session's key by the browser's cookie; null where there is none or its signature is wrong. */
export const sessionKey = (c: Context<Env>, known: Known): string | null => {
  const token = tokenIn(c, known)
  return token === null ? null : sessionKeyOf(token)
}

/** Hands a session's token to the browser, signed; the pair is also returned. */
export const setSessionCookie = (c: Context<Env>, known: Known, token: string): string => {
  const value = `${token}.${seal(known, token).toString('base64')}`
  setCookie(c, name, value, { ...attributes(known), maxAge: known.auth.options.session.expiresIn })
  return `${isSecure(known.publicUrl) ? '__Secure-' : ''}${name}=${encodeURIComponent(value)}`
}

/** Gives the browser its cookie again, for as long as a session lives from now. */
export const prolongSessionCookie = (c: Context<Env>, known: Known): void => {
  const token = tokenIn(c, known)
  if (token !== null) setSessionCookie(c, known, token)
}

/** Takes the cookie from the browser. */
export const clearSessionCookie = (c: Context<Env>, known: Known): void =>
  setCookie(c, name, '', { ...attributes(known), maxAge: 0 })

const attributes = ({ publicUrl }: Known) => {
  const secure = isSecure(publicUrl)
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    ...(secure ? { prefix: 'secure' as const } : {}),
  } as const
}

const tokenIn = (c: Context<Env>, known: Known): string | null => {
  const value = getCookie(c, name, isSecure(known.publicUrl) ? 'secure' : undefined) ?? ''
  const dot = value.lastIndexOf('.')
  if (dot < 1 || value.length > 400) return null
  const token = value.slice(0, dot)
  const expected = seal(known, token)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

const seal = ({ authSecret }: Known, token: string): Buffer => createHmac('sha256', authSecret).update(token).digest()

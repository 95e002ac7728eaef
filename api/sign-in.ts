import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Refusal } from '../domain/kernel/outcome.ts'
import { isSecure, sessionCookie } from './accounts.ts'
import { clientAddress } from './perform.ts'
import { edgeRefusal } from './problem.ts'
import { sessionToken } from './session.ts'
import { forgetFailures, mayAttempt } from './sign-in-limits.ts'
import { sweepSessions } from './sweep-sessions.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** Mail address and password, as somebody typed them. */
export interface Credentials {
  readonly mail: string
  readonly password: string
}

const longestMail = 254
const longestPassword = 128

/** What came of it: the session's cookies, which are on the answer already, or why not. */
export type SignedIn =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Signs in and sets the session's cookie; the browser's session from before ends. Wrong attempts are counted, and soon
 * none is taken.
 */
export const signIn = async (
  c: Context<Env>,
  all: Surroundings,
  { mail, password }: Credentials,
): Promise<SignedIn> => {
  const attempt = { mail: mail.trim(), address: clientAddress(c, all) }
  if (!(await mayAttempt(all.writes, attempt))) return { ok: false, refusal: edgeRefusal('rate-limited') }
  const possible =
    attempt.mail.length <= longestMail && password.length <= longestPassword && !/[\0\s]/.test(attempt.mail)
  const answer = possible
    ? await all.auth.api.signInEmail({
        body: { email: attempt.mail, password },
        headers: new Headers(),
        asResponse: true,
      })
    : null
  if (answer !== null && answer.status >= 500) throw new Error('the sign-in library failed')
  if (answer?.ok !== true) return { ok: false, refusal: edgeRefusal('wrong-credentials') }
  await Promise.all([
    forgetFailures(all.writes, attempt),
    sweepSessions(all.writes),
    endSession(all, sessionToken(c, all)),
  ])
  const cookies = answer.headers.getSetCookie()
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  return { ok: true, cookies }
}

/** Ends a session for good: its row goes, not only the browser's cookie. */
export const signOut = async (c: Context<Env>, all: Surroundings, token: string | null): Promise<void> => {
  await endSession(all, token)
  const secure = isSecure(all.publicUrl)
  setCookie(c, sessionCookie, '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 0,
    secure,
    ...(secure ? { prefix: 'secure' as const } : {}),
  })
}

const endSession = async ({ writes }: Surroundings, token: string | null): Promise<void> => {
  if (token !== null) await writes.query('delete from auth_sessions where token = $1', [token])
}

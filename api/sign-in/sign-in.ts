import type { Context } from 'hono'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { sessionKeyHeader } from '../surroundings/accounts.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { leaveMark, networkOf, placeMark } from '../requests/request-place.ts'
import { endedByAnotherPassword, passwordSetAt } from '../../db/people/password-meanwhile.ts'
import { newToken } from '../../db/people/secret-token.ts'
import { fewAtOnce } from '../../documents/few-at-once.ts'
import { clearSessionCookie, sessionKey, sessionKeyOf, setSessionCookie } from './session-cookie.ts'
import { admitAttempt, windowSeconds } from './sign-in-limits.ts'
import { sweepSessions } from './sweep-sessions.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** Mail address and password, as somebody typed them. */
export interface Credentials {
  readonly mail: string
  readonly password: string
}

const longestMail = 254
const longestPassword = 128
/**
 * To compare a password keeps a core busy for a while, by intent. Places that an account knows stand in a line of their
 * own, so that people come in on their own machines however many networks guess (operational settings).
 */
const lines = { known: fewAtOnce({ most: 2, waiting: 200 }), others: fewAtOnce({ most: 2, waiting: 100 }) }
const againInSeconds = 10

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
  const attempt = { mail: mail.trim(), address: networkOf(c, all), mark: placeMark(c) }
  const admitted = await admitAttempt(all.writes, attempt)
  if (admitted === null)
    return { ok: false, refusal: edgeRefusal('rate-limited', { retryAfterSeconds: windowSeconds }) }
  const token = newToken()
  const possible =
    attempt.mail.length <= longestMail && password.length <= longestPassword && !/[\0\s]/.test(attempt.mail)
  const compare = () => beginSession(all, attempt.mail, password, sessionKeyOf(token))
  const answer = possible ? await lines[admitted.isKnown ? 'known' : 'others'].run(compare) : null
  if (possible && answer === null) {
    await admitted.wasLeft()
    return { ok: false, refusal: edgeRefusal('too-many-requests', { retryAfterSeconds: againInSeconds }) }
  }
  if (answer !== null && answer.status >= 500) throw new Error('the sign-in library failed')
  if (answer?.ok !== true) return { ok: false, refusal: edgeRefusal('wrong-credentials') }
  await Promise.all([
    admitted.wasRight(leaveMark(c, all)),
    sweepSessions(all.writes),
    endSession(all, sessionKey(c, all)),
  ])
  return { ok: true, cookies: [setSessionCookie(c, all, token)] }
}

/**
 * Compares a password and begins a session. That takes a while, in which another password may be set, which ends the
 * sessions of then: one that begins right after would outlive it, and whoever knows the old password need only keep
 * trying.
 */
const beginSession = async (
  { auth, writes }: Surroundings,
  email: string,
  password: string,
  key: string,
): Promise<Response> => {
  const setAt = await passwordSetAt(writes, email)
  const answer = await auth.api.signInEmail({
    body: { email, password },
    headers: new Headers({ [sessionKeyHeader]: key }),
    asResponse: true,
  })
  return answer.ok && (await endedByAnotherPassword(writes, key, setAt)) ? new Response(null, { status: 401 }) : answer
}

/** Ends a session for good: its row goes, not only the browser's cookie. */
export const signOut = async (c: Context<Env>, all: Surroundings): Promise<void> => {
  await endSession(all, sessionKey(c, all))
  clearSessionCookie(c, all)
}

const endSession = async ({ writes }: Surroundings, key: string | null): Promise<void> => {
  if (key !== null) await writes.query('delete from auth_sessions where token = $1', [key])
}

import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { hashPassword } from 'better-auth/crypto'
import { randomUUID } from 'node:crypto'
import { accountLinkFor, takeAccountLink } from '../../db/people/account-links.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { welcomePage } from '../../web/pages/welcome.tsx'
import { isSecure, passwordLength } from '../surroundings/accounts.ts'
import { readForm } from '../requests/bodies.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signIn } from '../sign-in/sign-in.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The cookie for which a one-time link is exchanged, so that its token stays out of histories and logs. */
const name = 'welcome'

/**
 * One-time links: opening one changes nothing, as mail scanners open links, too; the password that is set uses it up.
 */
export const welcome = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/welcome/:token', (c) => {
      setCookie(c, name, c.req.param('token').slice(0, 100), {
        path: addresses.welcome,
        httpOnly: true,
        sameSite: 'Lax',
        maxAge: 3_600,
        secure: isSecure(all.publicUrl),
      })
      return c.redirect(addresses.welcome, 303)
    })
    .get(addresses.welcome, (c) => show(c, all, null, 200))
    .post(addresses.welcome, (c) => take(c, all))

const tokenOf = (c: Context<Env>): string => getCookie(c, name) ?? ''

const show = async (
  c: Context<Env>,
  { reads }: Surroundings,
  problem: 'length' | 'differ' | null,
  status: ContentfulStatusCode,
) => {
  const person = await accountLinkFor(reads.pool, tokenOf(c))
  return c.html(document(welcomePage({ ui: uiOf(c), person, problem, passwordLength })), person === null ? 404 : status)
}

const take = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (field: string) => read.body.find(([key]) => key === field)?.[1] ?? ''
  const password = said('password')
  if (password.length < passwordLength.min || password.length > passwordLength.max) return show(c, all, 'length', 422)
  if (password !== said('again')) return show(c, all, 'differ', 422)
  const token = tokenOf(c)
  // Working out a hash takes long: for nothing that a link doesn't ask for.
  if ((await accountLinkFor(all.reads.pool, token)) === null) return show(c, all, null, 404)
  const passwordHash = await hashPassword(password)
  const mail = await takeAccountLink(all.writes, { token, account: randomUUID(), passwordHash })
  if (mail === null) return show(c, all, null, 404)
  setCookie(c, name, '', { path: addresses.welcome, maxAge: 0 })
  const signed = await signIn(c, all, { mail, password })
  return c.redirect(signed.ok ? addresses.home : addresses.signIn, 303)
}

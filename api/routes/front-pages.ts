import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { whoSignsIn } from '../../db/read-models/who-signs-in.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { helpPage } from '../../web/pages/help.tsx'
import { signInPage } from '../../web/pages/sign-in.tsx'
import { readForm } from '../bodies.ts'
import { uiOf } from '../reader-ui.ts'
import { refuseWith } from '../refuse.ts'
import { sessionToken } from '../session.ts'
import { signIn, signOut, type Credentials } from '../sign-in.ts'
import type { Env, Surroundings } from '../surroundings.ts'

/** The pages before and around signing in. */
export const frontPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/', (c) => c.redirect(c.get('standing') === null ? addresses.signIn : addresses.inbox(), 303))
    .get('/help', (c) => c.html(document(helpPage({ ui: uiOf(c) }))))
    .get('/sign-in', (c) => showSignIn(c, all, { next: safeNext(c.req.query('next')), signedOut: c.req.query('out') === '1' }))
    .post('/sign-in', (c) => takeSignIn(c, all))
    .post('/sign-out', async (c) => {
      await signOut(c, all, await sessionToken(c, all))
      return c.redirect(`${addresses.signIn}?out=1`, 303)
    })

interface SignInShown {
  readonly next: string
  readonly mail?: string
  readonly problem?: 'wrong' | 'too-many' | null
  readonly signedOut?: boolean
  readonly status?: ContentfulStatusCode
}

const showSignIn = async (c: Context<Env>, { demo, reads }: Surroundings, { next, mail = '', problem = null, signedOut = false, status = 200 }: SignInShown) => {
  const demoPeople = demo === null ? null : (await whoSignsIn(reads.pool)).map(({ person, name, posts }) => ({ person, name, posts }))
  return c.html(document(signInPage({ ui: uiOf(c), next, mail, problem, signedOut, demoPeople, sso: null })), status)
}

const takeSignIn = async (c: Context<Env>, all: Surroundings) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (name: string) => read.body.find(([key]) => key === name)?.[1] ?? ''
  const next = safeNext(said('next'))
  const credentials = await credentialsIn(all, said)
  const refusal = await signIn(c, all, credentials)
  if (refusal === null) return c.redirect(next, 303)
  const tooMany = refusal.code === 'rate-limited'
  return showSignIn(c, all, { next, mail: credentials.mail.slice(0, 254), problem: tooMany ? 'too-many' : 'wrong', status: tooMany ? 429 : 401 })
}

/** In the demo city one signs in as anybody, with the password that all its accounts have; elsewhere there is no such way. */
const credentialsIn = async ({ demo, reads }: Surroundings, said: (name: string) => string): Promise<Credentials> => {
  const person = said('person')
  if (demo === null || person === '') return { mail: said('mail'), password: said('password') }
  const holder = (await whoSignsIn(reads.pool)).find((one) => one.person === person)
  return { mail: holder?.mail ?? '', password: demo.password }
}

/** Where to go after signing in: a path of this site, whatever the address says. */
export const safeNext = (next: string | undefined): string => {
  if (next === undefined || !/^\/(?![/\\])/.test(next) || next.length > 2_000) return addresses.inbox()
  const here = 'http://here.invalid'
  const url = URL.parse(next, here)
  return url !== null && url.origin === here ? url.pathname + url.search : addresses.inbox()
}

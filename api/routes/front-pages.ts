import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { whoSignsIn } from '../../db/read-models/who-signs-in.ts'
import { addresses } from '../../web/addresses.ts'
import { document } from '../../web/layout.tsx'
import { helpPage } from '../../web/pages/help.tsx'
import { carriedPrefix, type SignInProblem } from '../../web/pages/sign-in.tsx'
import { readForm } from '../requests/bodies.ts'
import { otherMethods } from '../requests/other-methods.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { refuseWith, sayWhen } from '../problems/refuse.ts'
import { showSignIn } from '../sign-in/show-sign-in.ts'
import { carriesTo, resumed } from '../sign-in/shows-again.ts'
import { signIn, signOut, type Credentials } from '../sign-in/sign-in.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The pages before and around signing in. */
export const frontPages = (all: Surroundings, app: Hono<Env>): Hono<Env> =>
  new Hono<Env>()
    .get('/help', (c) => c.html(document(helpPage({ ui: uiOf(c) }))))
    .get('/sign-in', (c) =>
      showSignIn(c, all, { next: safeNext(c.req.query('next')), signedOut: c.req.query('out') === '1' }),
    )
    .post('/sign-in', (c) => takeSignIn(c, all, app))
    .post('/sign-out', async (c) => {
      await signOut(c, all)
      return c.redirect(`${addresses.signIn}?out=1`, 303)
    })

const takeSignIn = async (c: Context<Env>, all: Surroundings, app: Hono<Env>) => {
  const read = await readForm(c)
  if (!read.ok) return refuseWith(c, read.refusal)
  const said = (name: string) => read.body.find(([key]) => key === name)?.[1] ?? ''
  const next = safeNext(said('next'))
  const credentials = await credentialsIn(all, said)
  const carried = read.body.flatMap(([name, value]) =>
    name.startsWith(carriedPrefix) ? [[name.slice(carriedPrefix.length), value] as const] : [],
  )
  const signed = await signIn(c, all, credentials)
  if (signed.ok && carried.length === 0) return c.redirect(next, 303)
  if (signed.ok)
    return carriesTo(app)(next)
      ? shownAgain(c, app, { path: next, carried, cookies: signed.cookies })
      : c.redirect(isPage(app, next) ? next : addresses.home, 303)
  const problem = problemOf[signed.refusal.code] ?? 'wrong'
  sayWhen(c, signed.refusal)
  return showSignIn(c, all, {
    next,
    mail: credentials.mail.slice(0, 254),
    problem,
    carried,
    status: problem === 'wrong' ? 401 : 429,
  })
}

const problemOf: { readonly [code: string]: SignInProblem } = { 'rate-limited': 'tooMany', 'too-many-requests': 'busy' }

/** Whether there is a page at an address to which something was sent that can't be carried. */
const isPage = (app: Hono<Env>, path: string): boolean => {
  const methods = otherMethods(app)(new URL(path, 'http://here.invalid').pathname)
  return methods.length === 0 || methods.includes('GET')
}

interface Carried {
  readonly path: string
  readonly carried: readonly (readonly [string, string])[]
  readonly cookies: readonly string[]
}

/** Shows a carried form again, to be checked by whoever is signed in now; nothing is recorded by the sign-in itself. */
const shownAgain = async (c: Context<Env>, app: Hono<Env>, { path, carried, cookies }: Carried): Promise<Response> => {
  // The new session's cookie comes first: the old one may still be there.
  const all = [...cookies.map((line) => line.split(';')[0]), c.req.header('cookie')].filter((one) => one !== undefined)
  const shown = await app.request(
    new URL(path, c.req.url),
    {
      method: 'POST',
      body: new URLSearchParams([
        ...carried.map(([name, value]): [string, string] => [name, value]),
        [...resumed],
      ]).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        cookie: all.join('; '),
        'accept-language': c.req.header('accept-language') ?? '',
      },
    },
    c.env,
  )
  const leads = shown.headers.get('location')
  if (leads !== null) return c.redirect(leads, 303)
  return c.html(await shown.text(), shown.status as ContentfulStatusCode)
}

/**
 * In the demo city one signs in as anybody, with the password that all its accounts have; elsewhere there is no such
 * way.
 */
const credentialsIn = async ({ demo, reads }: Surroundings, said: (name: string) => string): Promise<Credentials> => {
  const person = said('person')
  if (demo === null || person === '') return { mail: said('mail'), password: said('password') }
  const holder = (await whoSignsIn(reads.pool)).find((one) => one.person === person)
  return { mail: holder?.mail ?? '', password: demo.password }
}

/** Where to go after signing in: a path of this site, whatever the address says. */
export const safeNext = (next: string | undefined): string => {
  if (next === undefined || !/^\/(?![/\\])/.test(next) || next.length > 2_000) return addresses.home
  const here = 'http://here.invalid'
  const url = URL.parse(next, here)
  // A path such as `/.//host` is ours only until the browser has put its dots away.
  return url !== null && url.origin === here && !url.pathname.startsWith('//')
    ? url.pathname + url.search
    : addresses.home
}

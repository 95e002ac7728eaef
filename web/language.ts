import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** The languages in which every page exists; Japanese is the first. */
export const languages = ['ja', 'en'] as const

/** One of them. */
export type Lang = (typeof languages)[number]

const cookieName = 'lang'
const oneYear = 31_536_000

/** The reader's language: the one chosen (cookie), else what the browser prefers among ours, else Japanese. */
export function chooseLang(cookie: string | undefined, acceptLanguage: string | undefined): Lang {
  return known(cookie) ?? preferred(acceptLanguage ?? '') ?? 'ja'
}

/** The address of a page in another language; following it changes nothing but the reader's own cookie. */
export function inLanguage(here: string, lang: Lang): string {
  const url = new URL(here, 'http://localhost')
  url.searchParams.set('lang', lang)
  return withOneSlash(url.pathname) + url.search
}

/** Puts the language into `c.var.lang`; `?lang=` stores the choice and leads to the same address without it. */
export const language: MiddlewareHandler<{ Variables: { lang: Lang } }> = async (
  c,
  next,
): Promise<Response | undefined> => {
  const chosen = known(c.req.query(cookieName))
  if (chosen !== undefined && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
    setCookie(c, cookieName, chosen, { path: '/', maxAge: oneYear, sameSite: 'Lax', httpOnly: true })
    const url = new URL(c.req.url)
    url.searchParams.delete(cookieName)
    return c.redirect(withOneSlash(url.pathname) + url.search, 303)
  }
  c.set('lang', chosen ?? chooseLang(getCookie(c, cookieName), c.req.header('accept-language')))
  await next()
  return undefined
}

/** One slash only at the beginning: `//host` would lead to somebody else's site, and `//` is no address at all. */
export const withOneSlash = (path: string): string => path.replace(/^\/+/, '/')

function known(text: string | undefined): Lang | undefined {
  return languages.find((lang) => lang === text)
}

function preferred(header: string): Lang | undefined {
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
      return { lang: known(tag.split('-')[0]), quality }
    })
    .filter((one) => one.quality > 0)
  return ranked.toSorted((a, b) => b.quality - a.quality).find((one) => one.lang !== undefined)?.lang
}

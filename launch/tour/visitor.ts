import { complaintsOn, formsIn, textOf, type Form } from './html.ts'

/** A page that somebody has before them. */
export interface Page {
  readonly status: number
  /** Its address, after all redirects. */
  readonly url: URL
  readonly html: string
  /** What can be read on it. */
  readonly text: string
  readonly forms: readonly Form[]
  /** What it says is wrong. */
  readonly complaints: readonly string[]
}

/** What somebody enters into a form, by field name; a list where several are chosen. */
export type Entries = Readonly<Record<string, string | readonly string[]>>

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
}

/** Somebody with a browser of their own: cookies, pages, forms. Does nothing that a person at a screen could not do. */
export interface Visitor {
  get(address: string): Promise<Page>
  /** Fills in the page's form that has all these fields, and sends it by its button of that value (or the first). */
  send(page: Page, entries: Entries, button?: string): Promise<Page>
  /** What lies at an address, as it comes: a file for a spreadsheet, a document. */
  file(address: string): Promise<{ readonly type: string; readonly bytes: Buffer }>
  /** Asks the API with the same session; without content it only reads. */
  api(address: string, content?: unknown): Promise<ApiAnswer>
  /** Forgets every cookie, as somebody at another machine. */
  forget(): void
}

/** What a request says besides its address. */
type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

const mostRedirects = 8
/** For what hangs: beside a dozen of other programs a sign-in took more than twenty seconds. */
const patienceMs = 60_000

/** A browser without script at this system's address, reading in this language. */
export const visitor = (webUrl: string, language: 'ja' | 'en'): Visitor => {
  const cookies = new Map<string, string>()

  const request = async (url: URL, init: Asked = {}): Promise<Response> => {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'accept-language': language,
        origin: url.origin,
        'sec-fetch-site': 'same-origin',
        cookie: cookieLine(cookies),
        ...init.headers,
      },
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }

  const follow = async (url: URL, init: Asked = {}): Promise<{ readonly at: URL; readonly response: Response }> => {
    let response = await request(url, { ...init, headers: { accept: 'text/html', ...init.headers } })
    let at = url
    for (let hops = 0; isRedirect(response); hops++) {
      if (hops === mostRedirects) throw new Error(`${url.pathname} redirects in circles`)
      at = new URL(response.headers.get('location') ?? '/', at)
      await response.body?.cancel()
      response = await request(at, { headers: { accept: 'text/html' } })
    }
    return { at, response }
  }

  const open = async (url: URL, init: Asked = {}): Promise<Page> => {
    const { at, response } = await follow(url, init)
    const html = await response.text()
    return {
      status: response.status,
      url: at,
      html,
      text: textOf(html),
      forms: formsIn(html),
      complaints: complaintsOn(html),
    }
  }

  return {
    get: (address) => open(new URL(address, webUrl)),
    send: (page, entries, button) => {
      const form = formFor(page, entries, button)
      return open(new URL(form.action === '' ? page.url : form.action, page.url), {
        method: 'POST',
        body: bodyOf(form, entries, button),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    },
    file: async (address) => {
      const { response } = await follow(new URL(address, webUrl))
      return { type: response.headers.get('content-type') ?? '', bytes: Buffer.from(await response.arrayBuffer()) }
    },
    api: async (address, content) => {
      const sent =
        content === undefined
          ? {}
          : { method: 'POST', body: JSON.stringify(content), headers: { 'content-type': 'application/json' } }
      const response = await request(new URL(address, webUrl), {
        ...sent,
        headers: { accept: 'application/json', ...sent.headers },
      })
      return { status: response.status, body: await response.json().catch(() => null) }
    },
    forget: () => cookies.clear(),
  }
}

const isRedirect = ({ status }: Response): boolean =>
  status === 301 || status === 302 || status === 303 || status === 307

const cookieLine = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

const keep = (cookies: Map<string, string>, line: string): void => {
  const [pair = '', ...attributes] = line.split(';')
  const name = pair.slice(0, pair.indexOf('=')).trim()
  const value = pair.slice(pair.indexOf('=') + 1).trim()
  const gone = value === '' || attributes.some((one) => /^\s*max-age=0$/i.test(one))
  if (gone) cookies.delete(name)
  else cookies.set(name, value)
}

const formFor = (page: Page, entries: Entries, button: string | undefined): Form => {
  const names = Object.keys(entries)
  const form = page.forms.find(
    ({ fields, buttons }) =>
      names.every((name) => fields.has(name)) &&
      (button === undefined
        ? names.length > 0 || page.forms.length === 1
        : buttons.some((one) => one.value === button)),
  )
  if (form !== undefined) return form
  const there = page.forms.map(({ action, fields }) => `${action}: ${[...fields.keys()].join(', ')}`).join('\n  ')
  throw new Error(
    `${page.url.pathname} (${page.status}) has no form with ${names.join(', ') || button}. It has:\n ` +
      ` ${there || 'none'}\n${page.text.slice(0, 600)}`,
  )
}

const bodyOf = (form: Form, entries: Entries, button: string | undefined): URLSearchParams => {
  const body = new URLSearchParams()
  for (const [name, value] of form.entries) if (!Object.hasOwn(entries, name)) body.append(name, value)
  for (const [name, given] of Object.entries(entries)) {
    const offered = form.fields.get(name)
    for (const value of [given].flat()) {
      if (offered !== null && offered !== undefined && !offered.includes(value))
        throw new Error(`${name} offers ${offered.join(', ')}, not ${value}`)
      body.append(name, value)
    }
  }
  const pressed = button === undefined ? form.buttons[0] : form.buttons.find((one) => one.value === button)
  if (pressed !== undefined && pressed.name !== '') body.append(pressed.name, pressed.value)
  return body
}

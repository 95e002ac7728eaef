/** The sample pages on a real port with the headers and assets of the product, and what was posted to them. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { nearCompanies } from '../../domain/outsourcing/vetting/near-company.ts'
import { addresses } from '../../web/addresses.ts'
import { pageHeaders } from '../../web/page-headers.ts'
import { createAssets } from '../../web/static.ts'
import { everyPage } from './every-page.tsx'
import { sampleCompanies } from './sample-companies.ts'
import { axe } from './violations.ts'

/** A running server of sample pages. */
export interface PageServer {
  readonly url: (lang: string, name: string) => string
  /** Where it has axe. */
  readonly axe: string
  /** The forms that came in, oldest first, each with its address. */
  readonly posted: { readonly path: string; readonly form: Readonly<Record<string, unknown>> }[]
  /** How drafts are answered from now on: saved, or refused with this status. */
  draftStatus: 200 | 401 | 409 | 503
  /** Until when the answer to a draft is kept back. */
  draftAnswers: Promise<void>
  readonly stop: () => Promise<void>
}

/** What a draft is refused with, by the status. */
const refusals: { readonly [status: number]: string } = { 401: 'not-signed-in', 409: 'draft-stale' }

const axeAt = '/axe.js'

/** Starts it on a free port of this machine. */
export const startPageServer = async (): Promise<PageServer> => {
  const pages: ReadonlyMap<string, string> = new Map(
    (
      await Promise.all(
        (['ja', 'en'] as const).map(async (lang) =>
          (await everyPage(lang)).map((page) => [`/${lang}/${page.name}`, page.html] as const),
        ),
      )
    ).flat(),
  )
  const posted: PageServer['posted'][number][] = []
  const app = new Hono().route('/', createAssets())
  app.get(axeAt, (c) => c.body(axe, 200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=3600' }))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value)
  })
  app.post('*', async (c) => {
    posted.push({ path: c.req.path, form: await c.req.parseBody() })
    if (!c.req.path.endsWith('/draft')) return c.html('<!doctype html><title>sent</title><h1>sent</h1>')
    await server.draftAnswers
    return server.draftStatus === 200
      ? c.json({ savedAtText: '10:15', version: 2 })
      : c.json({ code: refusals[server.draftStatus] ?? '' }, server.draftStatus)
  })
  app.get(addresses.companiesNear, (c) => c.json(nearCompanies(c.req.query('q') ?? '', sampleCompanies, 5)))
  app.get('/cases/*', (c) =>
    c.body('%PDF-1.4\n%%EOF\n', 200, {
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
    }),
  )
  app.get('*', (c) => {
    const html = pages.get(c.req.path)
    return html === undefined ? c.notFound() : c.html(html)
  })
  const listening = await new Promise<ReturnType<typeof serve>>((done) => {
    const one = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(one))
  })
  const { port } = listening.address() as AddressInfo
  const server: PageServer = {
    axe: axeAt,
    url: (lang, name) => `http://127.0.0.1:${port}/${lang}/${name}`,
    posted,
    draftStatus: 200,
    draftAnswers: Promise.resolve(),
    stop: () => new Promise((done) => listening.close(() => done())),
  }
  return server
}

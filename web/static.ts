import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Hono } from 'hono'

/**
 * What a page may ask for by name; everything it needs comes from this machine (the city is closed off from the
 * internet).
 */
export type AssetName = 'app.css' | 'fonts.css' | 'app.js' | 'icon.svg'

interface Asset {
  readonly type: string
  readonly body: Buffer
  readonly url: string
}

const prefix = '/assets'
const here = import.meta.dirname
const require = createRequire(import.meta.url)

const fontHome = dirname(require.resolve('@fontsource-variable/noto-sans-jp/package.json'))
const fontVersion = (JSON.parse(readFileSync(join(fontHome, 'package.json'), 'utf8')) as { readonly version: string })
  .version
const fontFiles: ReadonlySet<string> = new Set(
  readdirSync(join(fontHome, 'files')).filter((name) => name.endsWith('.woff2')),
)

const general = ['base', 'frame', 'controls', 'form', 'vetting', 'table', 'case', 'home'].map(styleHere)
const last = ['official', 'print'].map(styleHere)
/** What one procedure's pages alone need: a style sheet of its name in its folder. */
const ofProcedures = readdirSync(here)
  .toSorted()
  .map((name) => join(here, name, `${name}.css`))
  .filter((file) => existsSync(file))

const scripts = [
  'composing',
  'no-enter',
  'draft',
  'dirty-form',
  'submit-once',
  'focus',
  'era-date',
  'paste-day',
  'keyboard',
  'filters',
  'follow-up',
  'add-row',
  'fill-rest',
  'copy',
  'vetting',
  'form-index',
  'case-tabs',
  'palette',
  'near-companies',
  'come-back',
  'decide-label',
  'print',
]

const assets: Readonly<Record<AssetName, Asset>> = {
  'app.css': asset(
    'app.css',
    'text/css; charset=utf-8',
    [designTokens(), ...[...general, ...ofProcedures, ...last].map((file) => readFileSync(file, 'utf8'))].join('\n'),
  ),
  'fonts.css': asset('fonts.css', 'text/css; charset=utf-8', fontFaces()),
  'app.js': asset(
    'app.js',
    'text/javascript; charset=utf-8',
    scripts.map((name) => alone(own('scripts', `${name}.js`))).join('\n'),
  ),
  'icon.svg': asset('icon.svg', 'image/svg+xml', own('.', 'icon.svg')),
}

/**
 * The address under which a page asks for an asset: it carries the content's hash, so it may be kept for ever and is
 * never stale.
 */
export function assetUrl(name: AssetName): string {
  return assets[name].url
}

/**
 * Serves styles, script, icon and fonts to mount at the root of the site, compressed once and marked as unchangeable.
 */
export function createAssets(): Hono {
  const app = new Hono()
  const byUrl = new Map(Object.values(assets).map((one) => [one.url, compressed(one)]))

  app.get(`${prefix}/fonts/:version/:file`, (c) => {
    const file = c.req.param('file')
    if (c.req.param('version') !== fontVersion || !fontFiles.has(file)) return c.notFound()
    return c.body(readFileSync(join(fontHome, 'files', file)), 200, { ...forEver, 'content-type': 'font/woff2' })
  })
  app.get(`${prefix}/:file`, async (c) => {
    const found = byUrl.get(c.req.path)
    if (found === undefined) return c.notFound()
    const accepted = c.req.header('accept-encoding') ?? ''
    const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
    const body = await found[coding]()
    const headers = { ...forEver, 'content-type': found.type, vary: 'accept-encoding' }
    return c.body(body, 200, coding === 'identity' ? headers : { ...headers, 'content-encoding': coding })
  })
  return app
}

const forEver = { 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }

function asset(name: string, type: string, text: string): Asset {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const [stem, ending] = name.split('.')
  return { type, body, url: `${prefix}/${stem}.${hash}.${ending}` }
}

type Bytes = Uint8Array<ArrayBuffer>

function compressed({
  type,
  body,
}: Asset): Record<'br' | 'gzip' | 'identity', () => Promise<Bytes>> & { readonly type: string } {
  const once = (make: () => Promise<Uint8Array>) => {
    let made: Promise<Bytes> | undefined
    return () => (made ??= make().then((bytes) => new Uint8Array(bytes)))
  }
  return {
    type,
    identity: once(() => Promise.resolve(body)),
    gzip: once(() => promisify(gzip)(body)),
    br: once(() => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
  }
}

function styleHere(name: string): string {
  return join(here, 'assets', 'styles', `${name}.css`)
}

function own(folder: string, file: string): string {
  return readFileSync(join(here, 'assets', folder, file), 'utf8')
}

/** Each script keeps its names to itself. */
function alone(script: string): string {
  return `;(() => {\n${script}})()`
}

function designTokens(): string {
  return readFileSync(require.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), 'utf8')
}

/**
 * The font package's own rules with our addresses: about 120 slices, of which a browser fetches the few that a page's
 * characters need.
 */
function fontFaces(): string {
  const rules = readFileSync(join(fontHome, 'index.css'), 'utf8')
  return rules.replaceAll('url(./files/', `url(${prefix}/fonts/${fontVersion}/`)
}

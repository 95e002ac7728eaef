import { describe, expect, it } from 'vitest'
import { assetUrl, createAssets } from '../../web/static.ts'

const app = createAssets()

describe('assets', () => {
  it.each(['app.css', 'fonts.css', 'app.js', 'icon.svg'] as const)(
    'serves %s for ever under the hash of its content',
    async (name) => {
      const answer = await app.request(assetUrl(name))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('immutable')
      expect(assetUrl(name)).toMatch(/\.[0-9a-f]{16}\./)
    },
  )

  it('compresses for browsers that can read it', async () => {
    const answer = await app.request(assetUrl('app.css'), { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
  })

  it('names no other host: the city is closed off from the internet', async () => {
    for (const name of ['app.css', 'fonts.css', 'app.js'] as const) {
      const text = await (await app.request(assetUrl(name))).text()
      expect(text.match(/url\(\s*['"]?(?:https?:)?\/\/|@import|https?:\/\/(?!www\.w3\.org)/)).toBeNull()
    }
  })

  it('serves the fonts that its styles name and nothing else of the package', async () => {
    const styles = await (await app.request(assetUrl('fonts.css'))).text()
    const urls = [...styles.matchAll(/url\(([^)]+\.woff2)\)/g)].map((match) => match[1] ?? '')
    expect(urls.length).toBeGreaterThan(100)
    expect((await app.request(urls[0] ?? '')).headers.get('content-type')).toBe('font/woff2')
    const folder = (urls[0] ?? '').replace(/[^/]+$/, '')
    for (const other of ['package.json', '..%2fpackage.json', '../package.json'])
      expect((await app.request(folder + other)).status).toBe(404)
  })
})

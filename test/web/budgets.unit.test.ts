import { describe, expect, it } from 'vitest'
import { everyPage } from './every-page.tsx'

/** What a page may weigh as it leaves, before it is compressed. */
const most = 120 * 1024

describe('what pages weigh and tell', () => {
  it.each(['ja', 'en'] as const)('no page has more than 120 KB of HTML (%s)', async (lang) => {
    const heavy = (await everyPage(lang))
      .map(({ name, html }) => ({ name, bytes: new TextEncoder().encode(html).length }))
      .filter(({ bytes }) => bytes > most)
    expect(heavy).toEqual([])
  })

  it.each(['ja', 'en'] as const)(
    'no id stands twice on a page, and each link within it leads somewhere (%s)',
    async (lang) => {
      const wrong = (await everyPage(lang)).flatMap(({ name, html }) => {
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
        const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
        const within = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id))
        return [
          ...twice.map((id) => `${name}: ${id} twice`),
          ...within.filter((id) => !ids.includes(id)).map((id) => `${name}: #${id} nowhere`),
        ]
      })
      expect(wrong).toEqual([])
    },
  )
})

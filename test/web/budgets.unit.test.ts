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
})

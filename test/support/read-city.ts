import { unpack } from '../../documents/plain-zip.ts'
import { linksIn, textOf } from '../../launch/tour/html.ts'
import type { Visitor } from '../../launch/tour/visitor.ts'
import { pdfText } from './pdf-text.ts'

/** Something that was read: where, and what stands there. */
export interface ReadText {
  readonly at: string
  readonly text: string
}

/** Of each place so many ways of looking at it: an article is linked to from every day on which it was cited. */
const waysEach = 2
const most = 600

/**
 * Follows every link of a city as somebody signed in, and gives what can be read: pages, papers, spreadsheets, PDFs.
 */
export const readEverything = async (desk: Visitor, from: readonly string[] = ['/']): Promise<readonly ReadText[]> => {
  const ways = new Map<string, number>()
  const asked = new Set<string>()
  const waiting = [...from]
  const read: ReadText[] = []
  for (let at = waiting.shift(); at !== undefined && read.length < most; at = waiting.shift()) {
    const [place = '', query = ''] = at.split('#')[0]?.split('?') ?? []
    const way = ways.get(place) ?? 0
    if (asked.has(at) || way >= waysEach || query.includes('lang=') || place === '/sign-out') continue
    asked.add(at)
    ways.set(place, way + 1)
    const { type, bytes } = await desk.file(at)
    const html = type.includes('text/html') ? bytes.toString() : ''
    read.push({ at, text: html === '' ? textIn(type, bytes) : textOf(html) })
    waiting.push(...linksIn(html).filter((link) => link.startsWith('/')))
  }
  return read
}

const textIn = (type: string, bytes: Buffer): string => {
  if (type.includes('pdf')) return pdfText(bytes)
  if (!type.includes('spreadsheet')) return bytes.toString()
  const parts = unpack(bytes, { entries: 100, bytes: 10_000_000 }, (name) => name.endsWith('.xml'))
  return typeof parts === 'string' ? '' : [...parts.values()].map((part) => textOf(part.toString())).join('\n')
}

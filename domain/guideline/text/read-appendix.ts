import type { Block, NotUnderstood } from './guideline-text.ts'
import { itemMarkers } from './item-marker.ts'
import { listedTable } from './listed-table.ts'
import { followsOn } from './ordinal.ts'
import { blocksOf, outlineOf, type OutlineWay } from './outline.ts'
import type { Token } from './source-line.ts'
import { linesIn } from './tokens.ts'

/** What stands in an appendix, in its order. */
export interface ReadAppendix {
  readonly content: readonly Block[]
  readonly notes: readonly NotUnderstood[]
}

/**
 * Reads a table or a form behind the articles: tables as tables, numbered lists as items, and all else line by line,
 * since a form's lines are its layout.
 */
export const readAppendix = (heading: string, body: readonly Token[], way: OutlineWay): ReadAppendix => {
  const isForm = heading.includes('様式')
  const read = stretches(body).map((tokens) => (isForm ? asItStands(tokens) : readStretch(tokens, way)))
  return { content: read.flatMap((one) => one.content), notes: read.flatMap((one) => one.notes) }
}

/** Tables one by one, and the lines between them together. */
const stretches = (body: readonly Token[]): readonly (readonly Token[])[] => {
  const found: Token[][] = []
  body.forEach((token, at) => {
    const last = found.at(-1)
    if (last !== undefined && token.kind === 'line' && body[at - 1]?.kind === 'line') last.push(token)
    else found.push([token])
  })
  return found
}

const asItStands = (tokens: readonly Token[]): ReadAppendix => {
  const [first] = tokens
  if (first?.kind === 'table')
    return { content: [{ kind: 'table', layout: first.layout, rows: first.rows }], notes: [] }
  return { content: [{ kind: 'lines', lines: linesIn(tokens).map((one) => one.text) }], notes: [] }
}

const readStretch = (tokens: readonly Token[], way: OutlineWay): ReadAppendix => {
  const lines = linesIn(tokens)
  const [first, last] = [lines[0], lines.at(-1)]
  if (tokens[0]?.kind === 'table' || first === undefined || last === undefined) return asItStands(tokens)
  const table = listedTable(lines.map((one) => one.text))
  if (table !== null) {
    const unsure: NotUnderstood = { from: first.no, to: last.no, why: 'table-columns', about: '' }
    return {
      content: [{ kind: 'table', layout: 'one-cell-a-line', rows: table.rows }],
      notes: table.certain ? [] : [unsure],
    }
  }
  if (lines.some(({ text }) => itemMarkers(text).some((one) => one.apart && followsOn(null, one.ordinal)))) {
    const { paragraphs, notes } = outlineOf(tokens, way)
    return { content: blocksOf(paragraphs), notes }
  }
  const loose: NotUnderstood = { from: first.no, to: last.no, why: 'loose-lines', about: '' }
  return { ...asItStands(tokens), notes: [loose] }
}

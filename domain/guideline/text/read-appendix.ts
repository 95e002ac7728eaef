import type { Block, NotUnderstood } from './guideline-text.ts'
import { itemMarkers } from './item-marker.ts'
import { listedTable } from './listed-table.ts'
import { followsOn } from './ordinal.ts'
import { blocksOf, outlineOf, type OutlineWay } from './outline.ts'
import type { SourceLine, TableToken, Token } from './source-line.ts'
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
  const read = stretches(body).map((tokens) => {
    const [first] = tokens as readonly [Token, ...Token[]]
    if (first.kind === 'table') return tableAsItStands(first)
    return isForm ? linesAsTheyStand(tokens) : readLines(tokens, way)
  })
  return { content: read.flatMap((one) => one.content), notes: read.flatMap((one) => one.notes) }
}

/** Tables one by one, and the lines between them together. */
const stretches = (body: readonly Token[]): readonly (readonly Token[])[] => {
  const found: Token[][] = []
  for (const token of body) {
    const last = found.at(-1)
    if (token.kind === 'line' && last?.at(-1)?.kind === 'line') last.push(token)
    else found.push([token])
  }
  return found
}

const tableAsItStands = ({ layout, rows }: TableToken): ReadAppendix => ({
  content: [{ kind: 'table', layout, rows }],
  notes: [],
})

const linesAsTheyStand = (tokens: readonly Token[]): ReadAppendix => ({
  content: [{ kind: 'lines', lines: linesIn(tokens).map((one) => one.text) }],
  notes: [],
})

const readLines = (tokens: readonly Token[], way: OutlineWay): ReadAppendix => {
  const lines = linesIn(tokens)
  const { no: from } = lines[0] as SourceLine
  const { no: to } = lines.at(-1) as SourceLine
  const table = listedTable(lines.map((one) => one.text))
  if (table !== null) {
    const unsure: NotUnderstood = { from, to, why: 'table-columns', about: '' }
    return {
      content: [{ kind: 'table', layout: 'one-cell-a-line', rows: table.rows }],
      notes: table.certain ? [] : [unsure],
    }
  }
  if (lines.some(({ text }) => itemMarkers(text).some((one) => one.apart && followsOn(null, one.ordinal)))) {
    const { paragraphs, notes } = outlineOf(tokens, way)
    return { content: blocksOf(paragraphs), notes }
  }
  const loose: NotUnderstood = { from, to, why: 'loose-lines', about: '' }
  return { ...linesAsTheyStand(tokens), notes: [loose] }
}

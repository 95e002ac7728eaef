import { htmlTokens, isHtml } from './html-tokens.ts'
import { ruledTable } from './ruled-table.ts'
import { sourceLines, type SourceLine, type Token } from './source-line.ts'
import { spacedTable } from './spaced-table.ts'

/** A file's lines, and its tables where their form shows them. */
export const tokensOf = (text: string): readonly Token[] => (isHtml(text) ? htmlTokens(text) : plainTokens(text))

const plainTokens = (text: string): readonly Token[] => {
  const lines = sourceLines(text)
  const tokens: Token[] = []
  for (let at = 0; at < lines.length;) {
    const table = ruledTable(lines, at) ?? spacedTable(lines, at)
    tokens.push(table ?? { kind: 'line', line: lines[at] as SourceLine })
    at += table?.lines.length ?? 1
  }
  return tokens
}

/** The lines of tokens, tables included, where what stands there is no table after all. */
export const linesIn = (tokens: readonly Token[]): readonly SourceLine[] =>
  tokens.flatMap((one) => (one.kind === 'line' ? [one.line] : one.lines))

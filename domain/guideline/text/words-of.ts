import type { Article, Block, GuidelineText, Paragraph, TextPart } from './guideline-text.ts'

/** All that stands in some parts, in the order of the file: by it one proves that nothing was lost. */
export const wordsOf = (parts: readonly (TextPart | Paragraph)[]): string => parts.flatMap(piecesOf).join('\n')

/** All that stands in a text, in the order of the file. */
export const wholeOf = ({ parts }: GuidelineText): string => wordsOf(parts)

const piecesOf = (part: TextPart | Paragraph): readonly string[] => {
  switch (part.kind) {
    case 'title':
      return [part.text]
    case 'aside':
    case 'enacted':
    case 'contents':
    case 'preamble':
      return part.lines
    case 'division':
      return [part.marker, part.name]
    case 'article':
      return [...articleHead(part), ...part.paragraphs.flatMap(piecesOf)]
    case 'paragraph':
      return [part.caption, part.marker, ...part.content.flatMap(blockPieces)]
    case 'supplement':
      return [part.heading, ...part.content.flatMap(piecesOf)]
    case 'appendix':
      return [part.heading, ...part.content.flatMap(blockPieces)]
  }
}

const articleHead = ({ caption, captionBehind, marker }: Article): readonly string[] =>
  captionBehind === true ? [marker, caption] : [caption, marker]

const blockPieces = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'words':
      return [block.text]
    case 'item':
      return [block.marker, ...block.content.flatMap(blockPieces)]
    case 'table':
      return block.rows.flat()
    case 'lines':
      return block.lines
  }
}

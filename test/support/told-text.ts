import type { Article, Block, GuidelineText, Paragraph, TextPart } from '../../domain/guideline/text/guideline-text.ts'

/** A text as an indented list, one line for each thing that was read: short enough to be looked at whole. */
export const toldText = ({ parts }: GuidelineText): string =>
  parts
    .flatMap(told)
    .map((line) => line.trimEnd())
    .join('\n')

const told = (part: TextPart): readonly string[] => {
  switch (part.kind) {
    case 'title':
      return [`題名 ${part.text}`]
    case 'aside':
    case 'enacted':
    case 'contents':
    case 'preamble':
      return [`${part.kind} ${part.lines.join(' / ')}`]
    case 'division':
      return [`${part.level} ${part.number} ${part.marker} ${part.name}`]
    case 'article':
      return article(part)
    case 'supplement':
      return [
        `附則 ${part.heading} <${part.inForceFrom.join(' ')}>`,
        ...part.content.flatMap((one) => (one.kind === 'article' ? article(one) : paragraph(one))).map(indented),
      ]
    case 'appendix':
      return [`附属 ${part.heading}`, ...part.content.flatMap(block).map(indented)]
  }
}

const article = ({ caption, captionBehind, marker, number, upTo, paragraphs }: Article): readonly string[] => [
  `条 ${number}${upTo === undefined ? '' : `..${upTo}`} ${marker} ${captionBehind === true ? '←' : ''}${caption}`,
  ...paragraphs.flatMap(paragraph).map(indented),
]

const paragraph = ({ caption, marker, number, content }: Paragraph): readonly string[] => [
  `項 ${number} ${marker}${caption}`,
  ...content.flatMap(block).map(indented),
]

const block = (one: Block): readonly string[] => {
  switch (one.kind) {
    case 'words':
      return [one.text]
    case 'item':
      return [`号 ${one.number} ${one.marker}`, ...one.content.flatMap(block).map(indented)]
    case 'table':
      return [`表 ${one.layout}`, ...one.rows.map((row) => indented(row.join(' | ').replaceAll('\n', '⏎')))]
    case 'lines':
      return one.lines.map((line) => `行 ${line}`)
  }
}

const indented = (line: string): string => `  ${line}`.trimEnd()

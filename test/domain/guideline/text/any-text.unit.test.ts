import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Block, Paragraph } from '../../../../domain/guideline/text/guideline-text.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { wholeOf } from '../../../../domain/guideline/text/words-of.ts'
import {
  anyMadeText,
  anyManner,
  written,
  type MadeArticle,
  type MadeParagraph,
  type Manner,
} from '../../../support/any-guideline-text.ts'
import { signsOf } from '../../../support/signs-of.ts'

const wordsIn = (content: readonly Block[]): string =>
  content.flatMap((one) => (one.kind === 'words' ? [one.text] : [])).join('')

/** What was read of an article, in the form in which it was made up. */
const asMade = ({ caption, paragraphs }: Article): MadeArticle => ({
  caption: caption === '' ? null : caption.slice(1, -1),
  paragraphs: paragraphs.map(({ content }: Paragraph) => ({
    words: wordsIn(content),
    items: content.flatMap((one) =>
      one.kind === 'item'
        ? [
            {
              words: wordsIn(one.content),
              below: one.content.flatMap((below) => (below.kind === 'item' ? [wordsIn(below.content)] : [])),
            },
          ]
        : [],
    ),
    rows: content.flatMap((one) =>
      one.kind === 'table' ? one.rows.map((row) => [row[0] ?? '', row.slice(1).join('|')] as const) : [],
    ),
  })),
})

/**
 * The rows as the layout has them: an empty row of headings in Markdown, labels that count where each cell has a line.
 */
const rowsIn = (rows: MadeParagraph['rows'], manner: Manner): MadeParagraph['rows'] => {
  if (rows.length === 0 || manner.page) return rows
  if (manner.tables === 'markdown') return [['', ''], ...rows]
  if (manner.tables !== 'one-cell-a-line') return rows
  return [['区分', '中身'], ...rows.map(([, cell], at) => [`区分${at + 1}`, cell] as const)]
}

describe('the reader of official texts', () => {
  it('finds in a made-up text what was put into it, however the municipality writes', () => {
    fc.assert(
      fc.property(anyMadeText, anyManner, (made, manner) => {
        const { text, notUnderstood } = readGuidelineText(written(made, manner))
        expect(notUnderstood).toEqual([])
        expect(text.parts.flatMap((one) => (one.kind === 'article' ? [asMade(one)] : []))).toEqual(
          made.articles.map((one) => ({
            ...one,
            paragraphs: one.paragraphs.map((paragraph) => ({ ...paragraph, rows: rowsIn(paragraph.rows, manner) })),
          })),
        )
        const two = (number: number) => String(number).padStart(2, '0')
        expect(text.parts.flatMap((one) => (one.kind === 'supplement' ? one.inForceFrom : []))).toEqual(
          made.days.map(({ year, month, day }) => `${2018 + year}-${two(month)}-${two(day)}`),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('keeps every character of a made-up text', () => {
    fc.assert(
      fc.property(anyMadeText, anyManner, (made, manner) => {
        const source = written(made, manner)
        expect(signsOf(wholeOf(readGuidelineText(source).text))).toBe(signsOf(source.replace(/<[^>]*>/g, '')))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every character of lines in any order, fails on none, and gives what JSON can hold', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ...'○楓浜市窓口要綱|目次|第1章　総則|第２節 部屋|（目的）|第1条　鍵を守る。|第２条（守り）|第三条の二　|第4条から第6条まで 削除|1 札を持つ。|２　届けを|(1) 係|（２）|一　窓口|ア 夜番|イ　札箱|(ア)届け|① 帳面|附　則|附則（平成三年四月一日告示第二号）|この要綱は、令和5年4月1日から施行する。|別表第1（第3条関係）|様式第2号|区分2|区分1|札\t鍵|札\t鍵\t係|札　　　鍵|　　　　係|前の条の|体系情報'.split(
          '|',
        ),
        '| 札 | 鍵 |',
        '|---|---|',
        '+--+--+',
        '│札│鍵│',
        '',
        '',
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const source = lines.join(end).replace(/[<>]/g, '')
        const { text, notUnderstood } = readGuidelineText(source)
        const sorted = (signs: string) => signs.split('').toSorted().join('')
        expect(sorted(signsOf(wholeOf(text)))).toBe(sorted(signsOf(source)))
        expect(JSON.parse(JSON.stringify({ text, notUnderstood }))).toEqual({ text, notUnderstood })
      }),
      { numRuns: 250 },
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articlesOf } from '../../../../domain/guideline/text/passage.ts'
import { countedArticle, daysOfForceIn } from '../../../../domain/guideline/text/counted-text.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { wholeOf } from '../../../../domain/guideline/text/words-of.ts'
import { versionDates } from '../../../../domain/guideline/guideline.ts'

/** The official text is the city's and stays outside the project: whoever has the file names it here. */
const file = process.env['SEKISHO_GUIDELINE_FILE'] ?? ''
const unread = file === '' ? ' (skipped: SEKISHO_GUIDELINE_FILE names no file)' : ''

describe.skipIf(file === '')(`the official text of the city whose guideline the project was made from${unread}`, () => {
  const source = () => readFileSync(file, 'utf8')
  const read = () => readGuidelineText(source())
  const articles = () => articlesOf(read().text)
  const linesLike = (form: RegExp) =>
    source()
      .split('\n')
      .filter((line) => form.test(line)).length

  it('has 24 articles in seven chapters, and no line that was not understood', () => {
    expect(read().notUnderstood).toEqual([])
    expect(articles().map((one) => one.number)).toEqual(Array.from({ length: 24 }, (_, at) => String(at + 1)))
    expect(read().text.parts.filter((one) => one.kind === 'division')).toHaveLength(7)
  })

  it('has every paragraph and every item of the file', () => {
    const counted = articles().map(countedArticle)
    const sum = (of: (one: (typeof counted)[number]) => number) => counted.reduce((all, one) => all + of(one), 0)
    expect([sum((one) => one.paragraphs), sum((one) => one.items)]).toEqual([40, 17])
    expect(sum((one) => one.paragraphs)).toBe(24 + linesLike(/^\d \S/))
    expect(sum((one) => one.items)).toBe(linesLike(/^\(\d\) /))
    expect(counted.map((one) => [one.paragraphs, one.items].join('/')).join(' ')).toBe(
      '1/0 2/0 2/0 2/0 5/6 1/0 2/0 2/0 2/0 1/0 1/0 2/2 2/0 1/3 1/0 1/0 2/0 3/0 2/0 1/0 1/0 1/6 1/0 1/0',
    )
  })

  it('has both tables of Art. 7, each with three levels under its headings', () => {
    const counted = articles().map(countedArticle)
    expect(counted.filter((one) => one.tables > 0).map((one) => one.article.number)).toEqual(['7'])
    const tables = articles()[6]?.paragraphs.map(({ content }) =>
      content.flatMap((one) => (one.kind === 'table' ? [one.rows] : [])),
    )
    expect(tables?.map((found) => found.map((rows) => rows.map((row) => row.length)))).toEqual([
      [[2, 2, 2, 2]],
      [[2, 2, 2, 2]],
    ])
  })

  it('has the nine days from which it or a change of it is in force', () => {
    expect(daysOfForceIn(read().text)).toEqual(versionDates)
  })

  it('keeps every character, in its order', () => {
    const plain = (text: string) => text.replace(/\s/g, '')
    expect(plain(wholeOf(read().text))).toBe(plain(source()))
  })
})

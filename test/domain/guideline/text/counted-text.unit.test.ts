import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countedArticle, daysOfForceIn } from '../../../../domain/guideline/text/counted-text.ts'
import { articlesOf } from '../../../../domain/guideline/text/passage.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'

const textOf = (file: string, encoding = 'utf-8') =>
  readGuidelineText(new TextDecoder(encoding).decode(readFileSync(join(import.meta.dirname, 'made-up', file)))).text
const counted = (...file: Parameters<typeof textOf>) =>
  articlesOf(textOf(...file)).map((one) => {
    const { article, paragraphs, items, tables } = countedArticle(one)
    return `${article.number}: ${paragraphs} ${items} ${tables}`
  })

it('counts of each article its paragraphs, its items but not what is below them, and its tables', () => {
  expect(counted('kanji-shift-jis.txt', 'shift_jis')).toEqual([
    '1: 1 0 0',
    '2: 2 0 0',
    '3: 2 3 1',
    '3-2: 1 0 0',
    '4: 1 0 0',
    '5: 1 3 0',
  ])
  expect(counted('page-of-a-site.html')).toEqual(['1: 1 0 0', '2: 2 2 0', '3: 2 0 1'])
})

it('counts a table below an item too', () => {
  const table = { kind: 'table', layout: 'tabs', rows: [['一', '二']] } as const
  const item = { kind: 'item', marker: '(1)', number: '1', content: [table, { ...table }] } as const
  const paragraph = { kind: 'paragraph', caption: '', marker: '', number: 1, content: [item, table] } as const
  const { items, tables } = countedArticle({
    kind: 'article',
    caption: '',
    marker: '第1条',
    number: '1',
    paragraphs: [paragraph],
  })
  expect([items, tables]).toEqual([1, 3])
})

it('names the days from which a paper and each change of it is in force', () => {
  expect(daysOfForceIn(textOf('kanji-shift-jis.txt', 'shift_jis'))).toEqual(['1988-04-01', '2002-08-05', '2002-07-01'])
  expect(daysOfForceIn(textOf('page-of-a-site.html'))).toEqual(['2018-04-01', '2023-01-01', '2023-07-01'])
})

import { describe, expect, it } from 'vitest'
import type { ArticleRef } from '../../../../domain/kernel/article-ref.ts'
import type { PlainDate } from '../../../../domain/kernel/plain-date.ts'
import { officialTextOn, type OfficialText } from '../../../../domain/guideline/text/official-text.ts'
import { paperCited, passageCited, wholeArticle } from '../../../../domain/guideline/text/passage-cited.ts'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'

const official = (source: string, from = '2023-04-01'): OfficialText => ({
  inForceFrom: from as PlainDate,
  text: readGuidelineText(source).text,
  file: null,
  sha256: null,
})
const text = official('○窓口要綱\n第1条 守る。\n2 持つ。\n○市の入室要領\n第1条 入る。\n(1) 奥\n第2条 出る。')
const named = (id: string, ja: string) => ({ id, title: { ja, en: id }, called: { ja, en: id } })
const city = { papers: [named('rooms', '入室要領'), named('keys', '鍵要領')] }

const wordsOf = (passage: ReturnType<typeof passageCited>) =>
  passage && [
    passage.article.number,
    passage.article.paragraphs[0]?.content[0],
    passage.paragraph?.number ?? null,
    passage.item?.number ?? null,
  ]
const words = (said: string) => ({ kind: 'words', text: said })

describe('a citation in the city’s official text', () => {
  const cited = (ref: ArticleRef) => wordsOf(passageCited(city, text, ref))

  it('is of the first paper, or of the further one whose title it has', () => {
    expect(cited('Art. 1(2)')).toEqual(['1', words('守る。'), 2, null])
    expect(cited('rooms: Art. 1(1)')).toEqual(['1', words('入る。'), 1, '1'])
    expect(cited('rooms: Art. 2')).toEqual(['2', words('出る。'), null, null])
  })

  it('is nothing without a text, for an operational setting, and for what the text doesn’t have', () => {
    expect(passageCited(city, null, 'Art. 1')).toBeNull()
    expect(cited('operational setting')).toBeNull()
    expect(cited('Art. 2')).toBeNull()
    expect(cited('rooms: Art. 3')).toBeNull()
    expect(cited('keys: Art. 1')).toBeNull()
    expect(cited('unknown: Art. 1')).toBeNull()
  })

  it('finds a paper by its own name where the guideline doesn’t list it', () => {
    const english = official('○Rooms\n第1条 入る。')
    expect(paperCited({ papers: [] }, english, 'Rooms')?.parts).toHaveLength(2)
    expect(paperCited({ papers: [] }, english, 'Keys')).toBeNull()
  })
})

describe('a whole article by its address', () => {
  it('is of the paper that is meant', () => {
    expect(wordsOf(wholeArticle(city, text, { paper: null, number: '1' }))).toEqual(['1', words('守る。'), null, null])
    expect(wordsOf(wholeArticle(city, text, { paper: 'rooms', number: '2' }))).toEqual([
      '2',
      words('出る。'),
      null,
      null,
    ])
  })

  it('is none where no text, no such paper or no such article is there', () => {
    expect(wholeArticle(city, null, { paper: null, number: '1' })).toBeNull()
    expect(wholeArticle(city, text, { paper: 'keys', number: '1' })).toBeNull()
    expect(wholeArticle(city, text, { paper: null, number: '2' })).toBeNull()
  })
})

it('the official text of a day is the last that is in force by then', () => {
  const texts = [official('', '2020-04-01'), official('', '2023-04-01')]
  const on = (day: string) => officialTextOn(texts, day as PlainDate)?.inForceFrom ?? null
  expect(['2020-03-31', '2020-04-01', '2023-03-31', '2023-04-01', '2030-01-01'].map(on)).toEqual([
    null,
    '2020-04-01',
    '2020-04-01',
    '2023-04-01',
    '2023-04-01',
  ])
})

import { describe, expect, it } from 'vitest'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import { readGuidelineText } from '../../domain/guideline/text/read-guideline-text.ts'
import type { OfficialText } from '../../domain/guideline/text/official-text.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { tokyoTime } from '../../domain/kernel/instant.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { ArticleNote } from '../../web/components/article-note.tsx'
import { citationAsked } from '../../web/guideline/article-address.ts'
import { document, Layout } from '../../web/layout.tsx'
import { articlePage, knowsArticle } from '../../web/pages/article.tsx'
import { madeUpText } from '../support/city-acts.ts'
import { uiFor } from './every-page.tsx'

const version = (inForceFrom: string, text: string): OfficialText => ({
  inForceFrom: plainDate(inForceFrom),
  text: readGuidelineText(text).text,
  file: `${inForceFrom}.txt`,
  sha256: 'a'.repeat(64),
})
const older = version('2023-04-01', madeUpText)
const changed = madeUpText.replace('鍵を守る。', '鍵と札を守る。').replace('附則', '第24条の2 届ける。\n附則')
const newer = version('2026-04-01', changed)
const ui = (texts: readonly OfficialText[], lang: 'ja' | 'en' = 'ja') =>
  uiFor(lang, 'chief', '2026-05-01 10:00', '/', { book: { ...templateBook, texts } })
const asked = (number: string, part = '', day: string | null = null) => ({
  number,
  ref: citationAsked(number, part),
  day: plainDate(day ?? '2026-05-01'),
  dayAsked: day !== null,
})
const page = (texts: readonly OfficialText[], of: ReturnType<typeof asked>, lang: 'ja' | 'en' = 'ja') =>
  document(articlePage({ ui: ui(texts, lang), asked: of }))
/** What is marked as cited, without its markup. */
const marked = (html: string) =>
  /<div class="[^"]*" id="cited" data-cited="">(.*?)<\/div>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? null

describe('an article’s page', () => {
  it('shows the official text of the day beside the summary', async () => {
    const today = await page([older, newer], asked('21'))
    expect(today).toContain('鍵と札を守る。')
    expect(today).toContain('外部委託の承認')
    expect(today).toContain('会議の審議を経たうえで')
    const then = await page([older, newer], asked('21', '', '2026-03-31'))
    expect(then).toContain('鍵を守る。')
    expect(then).toContain('令和5年4月1日(土)から施行の版')
  })

  it('marks the paragraph or the item that is cited, and nothing where the whole article is', async () => {
    expect(marked(await page([older], asked('21', '2')))).toContain('会議は、次の者が出る。')
    expect(marked(await page([older], asked('21', '2.2')))).toBe('引用された箇所：(2) 係員')
    expect(marked(await page([older], asked('22', '2'), 'en'))).toBe('Cited: (2) 返すこと。')
    expect(marked(await page([older], asked('21')))).toBeNull()
  })

  it('shows a table of the text as a table', async () => {
    expect(await page([older], asked('22'))).toContain(
      '<tr><td class="prewrap">区分1</td><td class="prewrap">奥</td></tr>',
    )
  })

  it('lists the versions, says in which the article differs, and leads to its neighbours', async () => {
    const html = await page([older, newer], asked('21'))
    expect(html).toContain('令和8年4月1日(水)（表示中）')
    expect(html).toContain('href="/guideline/articles/21?on=2023-04-01">令和5年4月1日(土)</a>（この条は異なる）')
    expect(html).toContain('href="/guideline/articles/22"')
    expect(await page([older, newer], asked('22'))).toContain('（この条は同じ）')
    expect(await page([older, newer], asked('22', '', '2026-04-02'))).toContain(
      'href="/guideline/articles/24-2?on=2026-04-02"',
    )
  })

  it('says that no text was loaded, or none of that day, and who can load one', async () => {
    expect(await page([], asked('21'))).toContain('npm run city -- import-text')
    expect(await page([], asked('21'), 'en')).toContain('The administrator can load it')
    expect(await page([newer], asked('21', '', '2020-01-01'))).toContain(
      '令和2年1月1日(水)に施行されていた正文は読み込まれていません。',
    )
    expect(await page([newer], asked('3'))).toContain('この版に、この条はありません。')
  })

  it('is there for every article that has a summary or a text, with branch numbers', () => {
    expect(knowsArticle(ui([]), asked('21'))).toBe(true)
    expect(knowsArticle(ui([]), asked('25'))).toBe(false)
    expect(knowsArticle(ui([]), asked('24-2'))).toBe(false)
    expect(knowsArticle(ui([newer]), asked('24-2'))).toBe(true)
    expect(knowsArticle(ui([older]), asked('24-2'))).toBe(false)
  })
})

describe('a citation', () => {
  const note = async (article: ArticleRef, texts = [older, newer], day?: string) => {
    const on = day === undefined ? {} : { at: tokyoTime(plainDate(day), '10:00') }
    return document(
      <Layout ui={ui(texts)} title="引用">
        <ArticleNote ui={ui(texts)} article={article} {...on} />
      </Layout>,
    )
  }
  const main = async (...given: Parameters<typeof note>) => /<main.*<\/main>/s.exec(await note(...given))?.[0] ?? ''

  it('unfolds into the summary, what the text said on the day of the act, and the way to the article', async () => {
    const html = await main('Art. 22(2)', [older, newer], '2024-05-01')
    expect(html).toContain('六つの事項を契約書に明記する。')
    expect(html).toContain('返すこと。')
    expect(html).not.toContain('守ること。')
    expect(html).toContain('href="/guideline/articles/22?on=2024-05-01&amp;part=2#cited"')
    expect(await main('Art. 21')).toContain('鍵と札を守る。')
    expect(await main('Art. 21', [older, newer], '2024-05-01')).toContain('鍵を守る。')
  })

  it('has the summary and the way alone where no text was loaded, and a setting has neither', async () => {
    expect(await main('Art. 21', [])).not.toContain('official')
    expect(await main('Art. 21', [])).toContain('href="/guideline/articles/21?on=2026-05-01"')
    expect(await main('operational setting')).not.toContain('href')
  })

  it.each([
    ['21', '', 'Art. 21'],
    ['21', '2', 'Art. 21(2)'],
    ['5', '3.1', 'Art. 5(3)(1)'],
    ['outsourcing:3', '1', 'outsourcing: Art. 3(1)'],
    ['Out:3', '', null],
    ['3-', '', null],
    ['3-2', '', 'Art. 3-2'],
    ['0', '', null],
    ['21', 'x', null],
    ['21', '1.2.3', null],
  ])('is read back from the address: %s, %s', (number, part, ref) => {
    expect(citationAsked(number, part)).toBe(ref)
  })

  it('is of the paper that is cited, where a guideline is several papers', async () => {
    const papers = [
      {
        id: 'outsourcing',
        title: { ja: '委託管理要領', en: 'Rules on outsourcing' },
        called: { ja: '委託要領', en: 'outsourcing rules' },
      },
    ]
    const own = { paper: 'outsourcing', number: 1, title: { ja: '再委託', en: 'Sub-contracting' } }
    const summary = { ja: '委託要領の要旨。', en: 'Gist of the other paper.' }
    const guideline = { ...reiwa5, papers, articles: [...reiwa5.articles, { ...own, summary }] }
    const two = version(
      '2023-04-01',
      `○${madeUpText}\n\n○委託管理要領\n第1条 再委託は届け出る。\n附則\nこの要領は、令和5年4月1日から施行する。`,
    )
    const there = uiFor('ja', 'chief', '2026-05-01 10:00', '/', {
      book: { ...templateBook, guidelines: [guideline], texts: [two] },
    })
    const html = await document(articlePage({ ui: there, asked: asked('outsourcing:1') }))
    expect(html).toContain('委託要領第1条')
    expect(html).toContain('委託要領の要旨。')
    expect(html).toContain('再委託は届け出る。')
    expect(html).not.toContain('鍵を守る。')
    const main = await document(articlePage({ ui: there, asked: asked('21') }))
    expect(main).toContain('鍵を守る。')
    expect(main).not.toContain('再委託は届け出る。')
    expect(knowsArticle(there, asked('entry:21'))).toBe(false)
  })
})

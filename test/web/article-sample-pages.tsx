import { readGuidelineText } from '../../domain/guideline/text/read-guideline-text.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { articlePage } from '../../web/pages/article.tsx'
import type { Ui } from '../../web/ui.ts'
import { madeUpText } from '../support/city-acts.ts'

/** With an official text that was loaded, in two versions. */
const withText = (ui: Ui): Ui => ({
  ...ui,
  book: {
    ...ui.book,
    texts: ['2023-04-01', '2026-04-01'].map((day) => ({
      inForceFrom: plainDate(day),
      text: readGuidelineText(madeUpText.replaceAll('令和5年', day === '2026-04-01' ? '令和8年' : '令和5年')).text,
      file: 'text.txt',
      sha256: 'a'.repeat(64),
    })),
  },
})

const asked = { day: plainDate('2026-05-01'), dayAsked: true }

/** The page of an article with the official text in two versions, an item of it cited, and of one without a text. */
export const articlePages = (ui: Ui) => ({
  article: articlePage({ ui: withText(ui), asked: { ...asked, number: '22', ref: 'Art. 22(2)' } }),
  'article-without-text': articlePage({ ui, asked: { ...asked, number: '21', ref: 'Art. 21' } }),
})

/** Letters in tests: everything that a test doesn't care about filled in. */
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { officeOf, postOf } from '../../domain/guideline/guideline.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { NewsLetter, Sender, TaskLetter } from '../../mail/letter-facts.ts'
import { tokyo } from '../support/rules.ts'

const guideline = rulesOn(templateBook, plainDate('2026-03-06')).guideline
export const post = (id: string) => postOf(guideline, id as PostId)!
const office = (id: string) => officeOf(guideline, id as OfficeId)!

const common = {
  language: 'ja',
  guideline,
  vacant: null,
  caseNumber: 'R7-委-014',
  title: '統合端末の保守',
  asker: { office: office('citizen'), name: '佐藤 花' },
  marks: [],
  link: `https://sekisho.example.jp/t/${'x'.repeat(43)}`,
  now: tokyo('2026-03-06 10:00'),
} as const

export const sender: Sender = { contact: '', demo: false }

export const taskLetter = (over: Partial<TaskLetter> = {}): TaskLetter => ({
  ...common,
  kind: 'task',
  post: post('general-policy-director'),
  task: {
    kind: 'approve',
    article: 'Art. 21',
    about: null,
    due: tokyo('2026-03-13 17:15'),
    askedOf: [post('general-policy-director')],
  },
  ...over,
})

export const newsLetter = (over: Partial<NewsLetter> = {}): NewsLetter => ({
  ...common,
  kind: 'returned',
  post: post('citizen-head'),
  link: 'https://sekisho.example.jp/cases/outsourcing/00000000-0000-4000-8000-000000000001',
  news: {
    article: 'Art. 21',
    by: post('general-policy-director'),
    at: tokyo('2026-03-06 10:00'),
    reason: '金額の根拠を示すこと',
    to: 'submission',
    ownWork: false,
    conditions: 0,
  },
  ...over,
})

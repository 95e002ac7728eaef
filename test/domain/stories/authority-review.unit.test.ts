import { it } from 'vitest'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import type { OtherCases, ReadRow } from '../../../domain/kernel/other-cases.ts'
import { settingsTemplate } from '../../../domain/guideline/settings.ts'
import { asWaiting, people, type Who } from '../../support/rules.ts'
import { act, keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'
import { ownSettled } from '../../support/own-settled.ts'

const authority = (nth: number) => `authority/00000000-0000-4000-8000-00000000000${nth}` as CaseId
const live = (nth: number, office: string, of: { readonly person: string; readonly name: string }): ReadRow => ({
  case: authority(nth),
  item: '',
  cells: { person: of.person, operator: of.name, office, kind: 'register-business', equipment: 'integrated-terminal' },
})
/**
 * Two of the citizen division, of them one its head's own; of Heiwa; of the manager; and of an office without anybody.
 */
const rows = [
  live(1, 'citizen', people.staff),
  live(2, 'citizen', people.head),
  live(3, 'heiwa', people.otherStaff),
  live(4, 'digital-promotion', people.systemManager),
  live(5, 'nowhere', people.systemManager),
  live(6, 'citizen', people.outsider),
  { case: authority(7), item: '', cells: { person: 7, operator: null, office: 'sobue', kind: '', equipment: '' } },
]
const says = (
  type: string,
  data: object,
  by: Who = 'systemManager',
  at = '2026-04-10 10:00',
  over: Partial<OtherCases> = {},
) => act(type, data, by, at, { others: { ...asWaiting, rows, ...over } })
const reviews = (row: number, outcome: string, by: Who, over: object = {}, at = '2026-04-10 10:00') =>
  says('ReviewAuthority', { row: `row-${row}`, outcome, reason: '担当替え', againOn: null, ...over }, by, at)
const follows = (row: number, stage: string | null, at = '2026-04-20 10:00') =>
  says('FollowRevocation', { row: `row-${row}` }, 'systemManager', at, {
    state: (of) => (of === authority(row) && stage !== null ? { stage } : null),
  })
const opens = (data: object, by: Who = 'systemManager', over: Partial<OtherCases> = {}) =>
  says('OpenReview', { title: '令和8年度の点検', dueOn: '2026-04-30', ...data }, by, '2026-04-02 10:00', over)
const timeOver = (dueOn: string, at: string) => says('CloseReviewTime', { dueOn }, 'practice', at)
const reports = (report: string, at: string) => says('ReportReview', { report }, 'systemManager', at)

it('a round opened, reviewed, answered for, followed and reported (operational setting)', async () => {
  await keepsStory('authority-review', 'round', [
    reviews(1, 'keep', 'head'),
    opens({ title: ' ' }),
    opens({ dueOn: '2026-04-01' }),
    opens({}, 'head'),
    opens({}),
    reviews(9, 'keep', 'head'),
    reviews(1, 'keep', 'otherHead'),
    reviews(1, 'keep', 'systemManager'),
    reviews(1, 'keep', 'head', { reason: '' }),
    reviews(1, 'defer', 'head', { againOn: '2026-05-01' }),
    reviews(1, 'defer', 'head', { againOn: '2026-04-30' }),
    reviews(6, 'revoke', 'head', { reason: ' ' }),
    reviews(6, 'revoke', 'head'),
    reviews(6, 'keep', 'head'),
    reviews(1, 'keep', 'head', { reason: '担当のまま' }, '2026-04-11 10:00'),
    reviews(1, 'escalate', 'head', {}, '2026-04-12 10:00'),
    reviews(1, 'keep', 'systemManager', {}, '2026-04-13 10:00'),
    reviews(4, 'keep', 'head', {}, '2026-04-13 10:00'),
    reviews(3, 'escalate', 'otherHead'),
    reviews(3, 'revoke', 'systemManager'),
    reviews(2, 'keep', 'systemManager'),
    reviews(5, 'keep', 'chief'),
    reviews(5, 'keep', 'systemManager'),
    follows(1, 'closed'),
    follows(9, 'closed'),
    follows(3, null),
    follows(3, 'removal'),
    follows(3, 'closed'),
    follows(3, 'closed'),
    taskActs.reminds('review-authorities-4', '2026-04-24 09:00'),
    taskActs.escalates('review-authorities-4', '2026-05-12 09:00'),
    reports('早すぎる', '2026-04-30 10:00'),
    timeOver('2026-04-29', '2026-05-01 00:00'),
    timeOver('2026-04-30', '2026-04-30 23:59'),
    timeOver('2026-04-30', '2026-05-01 00:00'),
    reviews(7, 'defer', 'systemManager', { againOn: '2026-04-30' }, '2026-05-02 10:00'),
    reviews(7, 'escalate', 'systemManager', {}, '2026-05-02 10:00'),
    reviews(7, 'revoke', 'head', {}, '2026-05-02 10:00'),
    reviews(7, 'revoke', 'systemManager', {}, '2026-05-02 10:00'),
    reviews(2, 'keep', 'systemManager', { reason: '' }, '2026-05-02 11:00'),
    reports('一件が残る', '2026-05-03 10:00'),
    follows(6, 'closed', '2026-05-04 10:00'),
    follows(7, 'closed', '2026-05-04 10:00'),
    reports(' ', '2026-05-07 10:00'),
    reports('七件を点検した。', '2026-05-07 10:00'),
    reports('再び', '2026-05-07 11:00'),
  ])
})

it('a round of the year begun by itself, given up; and one where nothing is live', async () => {
  const begins = (fiscalYear: number, at: string, over: Partial<OtherCases> = {}) =>
    says('BeginYearlyReview', { fiscalYear }, 'practice', at, over)
  const vacant = { whoHolds: (post: PostId) => (post === 'heiwa-head' ? null : asWaiting.whoHolds(post)) }
  await keepsStory('authority-review', 'year', [
    begins(2025, '2026-04-01 00:00'),
    begins(2026, '2026-04-01 00:00', vacant),
    begins(2026, '2026-04-01 00:00'),
    reviews(3, 'keep', 'systemManager', {}, '2026-04-02 10:00'),
    says('DropReview', { reason: ' ' }),
    says('DropReview', { reason: '二重に始めた' }, 'head'),
    says('DropReview', { reason: '二重に始めた' }),
    says('DropReview', { reason: '再び' }),
  ])
  await keepsStory('authority-review', 'nothing-live', [
    begins(2026, '2027-03-31 23:59', { rows: [] }),
    reports('何もない', '2027-04-01 10:00'),
  ])
})

it('a round where reviewers may review their own (operational setting)', async () => {
  const settings = ownSettled(settingsTemplate, 'authority-review', { reviewsOwn: true })
  const own = [opens({}), reviews(2, 'keep', 'head'), reviews(4, 'keep', 'head')].map((one) => ({
    ...one,
    rules: { ...one.rules, settings },
  }))
  await keepsStory('authority-review', 'own', own)
})

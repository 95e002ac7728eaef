import { expect, it } from 'vitest'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { lastDayOf } from '../../../domain/operation-plan/period.ts'
import { act, keepsStory } from '../../support/story.ts'
import { taskActs } from '../../support/task-acts.ts'
import { people, type Who } from '../../support/rules.ts'

const terms = { title: '令和8年度の運用', content: '毎月第一月曜に保守', paper: '' }
const file = {
  name: '計画書.pdf',
  mediaType: 'application/pdf',
  size: 12_345,
  sha256: 'ab'.repeat(32),
  label: '決裁済みの計画書',
  scanned: true,
}
const two: Guideline = {
  ...reiwa5,
  operationPlan: { by: reiwa5.operationPlan.by, consulted: ['citizen-head' as PostId, 'heiwa-head' as PostId] },
}
const alone: Guideline = { ...reiwa5, operationPlan: { ...reiwa5.operationPlan, consulted: [] } }

const tells = (guideline: Guideline) => (type: string, data: object, by: Who, at: string) =>
  act(type, data, by, at, { guideline })

it('a plan of a year with two who are consulted, amended, settled, revised and over (Art. 19(2))', async () => {
  const says = tells(two)
  const both = { ...people.head, posts: [...people.head.posts, ...people.otherHead.posts] }
  await keepsStory('operation-plan', 'year', [
    says('DraftOperationPlan', { fiscalYear: 2025, month: 4, ...terms }, 'systemManager', '2025-05-01 00:00'),
    says('DraftOperationPlan', { fiscalYear: 2025, month: null, ...terms }, 'systemManager', '2026-04-01 00:00'),
    says('DraftOperationPlan', { fiscalYear: 2026, month: null, ...terms }, 'staff', '2026-04-20 10:00'),
    says('DraftOperationPlan', { fiscalYear: 2026, month: null, ...terms }, 'systemManager', '2026-04-20 10:00'),
    says('SettleOperationPlan', { response: '' }, 'systemManager', '2026-04-20 10:10'),
    says('AmendOperationPlan', { ...terms, paper: '第2稿', reason: '誤記' }, 'systemManager', '2026-04-20 10:30'),
    says('AddPlanPaper', { ...file, mediaType: 'text/html' }, 'systemManager', '2026-04-20 10:40'),
    says('AddPlanPaper', file, 'systemManager', '2026-04-20 10:40'),
    says('AddPlanPaper', file, 'systemManager', '2026-04-20 10:50'),
    says('AskPlanConsultation', { note: '4月中に' }, 'systemManager', '2026-04-20 11:00'),
    says('AddPlanPaper', { ...file, label: '写し' }, 'systemManager', '2026-04-20 11:10'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'staff', '2026-04-21 10:00'),
    says('AnswerPlanConsultation', { opinion: 'disagreed', note: '' }, 'head', '2026-04-21 10:00'),
    says('AnswerPlanConsultation', { opinion: 'disagreed', note: '繁忙期' }, 'head', '2026-04-21 10:00'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'head', '2026-04-21 11:00'),
    taskActs.reminds('answer-plan-2', '2026-04-30 09:00'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'otherHead', '2026-05-01 10:00'),
    says('SettleOperationPlan', { response: ' ' }, 'systemManager', '2026-05-02 10:00'),
    says(
      'AmendOperationPlan',
      { ...terms, content: '三月は除く', reason: '意見' },
      'systemManager',
      '2026-05-02 10:00',
    ),
    says('AskPlanConsultation', { note: '' }, 'systemManager', '2026-05-02 11:00'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, both, '2026-05-03 10:00'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, both, '2026-05-03 11:00'),
    taskActs.escalates('settle-plan-2', '2026-05-20 09:00'),
    says('SettleOperationPlan', { response: '' }, 'systemManager', '2026-05-21 10:00'),
    says(
      'ReviseOperationPlan',
      { ...terms, content: '隔月', reason: '機器の更新' },
      'systemManager',
      '2026-09-01 10:00',
    ),
    says('AskPlanConsultation', { note: '' }, 'systemManager', '2026-09-01 11:00'),
    says('AnswerPlanConsultation', { opinion: 'disagreed', note: '反対' }, 'otherHead', '2026-09-02 10:00'),
    says('AnswerPlanConsultation', { opinion: 'agreed', note: '' }, 'head', '2026-09-02 10:00'),
    says('SettleOperationPlan', { response: '一部を採った' }, 'systemManager', '2026-09-03 10:00'),
    says('ReviseOperationPlan', { ...terms, content: '毎月', reason: '戻す' }, 'systemManager', '2026-10-01 10:00'),
    says('AskPlanConsultation', { note: '' }, 'systemManager', '2026-10-01 11:00'),
    says('EndOperationPlan', { on: '2027-03-31' }, 'practice', '2027-04-01 00:00'),
    says('ReviseOperationPlan', { ...terms, reason: '遅い' }, 'systemManager', '2027-04-02 10:00'),
  ])
})

it('a plan of a month where nobody is consulted (Art. 19(2))', async () => {
  const says = tells(alone)
  await keepsStory('operation-plan', 'month', [
    says('DraftOperationPlan', { fiscalYear: 2025, month: 4, ...terms }, 'systemManager', '2025-04-30 23:59'),
    says('AskPlanConsultation', { note: '' }, 'systemManager', '2025-04-30 23:59'),
    says('SettleOperationPlan', { response: '' }, 'systemManager', '2025-04-30 23:59'),
    says('EndOperationPlan', { on: '2025-04-30' }, 'practice', '2025-05-01 00:00'),
  ])
})

it('ends with its month or its fiscal year, whatever the month', () => {
  const last = (month: number | null) => lastDayOf({ fiscalYear: 2027, month })
  expect([1, 2, 3, 4, 5, 12, null].map(last)).toEqual([
    '2028-01-31',
    '2028-02-29',
    '2028-03-31',
    '2027-04-30',
    '2027-05-31',
    '2027-12-31',
    '2028-03-31',
  ])
})

import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { act } from './past-act.ts'

const manager = 'digital-promotion-head'
const head = 'citizen-head'

/** The operation plan of this fiscal year, before those who are consulted on it (Art. 19(2)). */
export const plannedOperation = (days: Days): PastCase => ({
  nth: 88,
  procedure: 'operation-plan',
  acts: [
    act('DraftOperationPlan', manager, at(days.ago(15), '10:00'), {
      fiscalYear: fiscalYearOf(days.today),
      month: null,
      title: '今年度のオペレーション計画',
      content: '毎月第一月曜の閉庁後に保守を行う。',
      paper: '',
    }),
    act('AskPlanConsultation', manager, at(days.ago(15), '10:10'), { note: '' }),
    act('AnswerPlanConsultation', head, at(days.ago(11), '14:00'), {
      opinion: 'disagreed',
      note: '三月の繁忙期は避けてほしい。',
    }),
    act('SettleOperationPlan', manager, at(days.ago(8), '10:00'), { response: '三月は第三月曜とした。' }),
  ],
})

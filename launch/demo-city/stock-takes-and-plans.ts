import type { OfficeId } from '../../domain/kernel/ids.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { addDays, lastDayOfMonth, partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { listed } from './register-acts.ts'
import { act, type PastAct } from './past-act.ts'

const office = 'digital-promotion' as OfficeId
const staff = 'digital-promotion-staff'
const manager = 'digital-promotion-head'

/** Stock-takes and operation plans at every stage (Arts. 17 and 19(2)). */
export const stockTakesAndPlans = (days: Days): readonly PastCase[] => [
  stockTake(161, 'citizen' as OfficeId, 'citizen-staff', days.ago(7)),
  stockTake(
    162,
    office,
    staff,
    days.ago(9),
    counted(days.ago(8), 'elsewhere', '電算室 ラック3'),
    finished(days.ago(6)),
  ),
  stockTake(163, office, staff, days.ago(35), counted(days.ago(34), 'found', ''), finished(days.ago(33))),
  plan(days, 172, 1),
  plan(days, 173, 2, asked(days.ago(4))),
  plan(days, 174, 3, asked(days.ago(8)), answered(days.ago(6))),
  planOver(days),
]

const stockTake = (nth: number, of: OfficeId, by: string, on: PlainDate, ...acts: readonly PastAct[]): PastCase => ({
  nth,
  procedure: 'stock-take',
  acts: [act('BeginStockTake', by, at(on, '10:00'), { office: of }), listed(of, at(on, '10:01')), ...acts],
})

const counted = (on: PlainDate, outcome: 'found' | 'elsewhere', place: string): PastAct =>
  act('CountAssets', staff, at(on, '14:00'), { counts: [{ item: 'item-1', outcome, place, note: '' }] })

const finished = (on: PlainDate): PastAct => act('FinishStockTake', manager, at(on, '16:00'), { note: '' })

/** A plan of a month to come, for which there is one plan at a time: so many months ahead. */
const plan = (days: Days, nth: number, ahead: number, ...acts: readonly PastAct[]): PastCase => {
  const on = monthsAhead(days.today, ahead)
  const { month } = partsOf(on)
  return {
    nth,
    procedure: 'operation-plan',
    acts: [
      act('DraftOperationPlan', manager, at(days.ago(10), '10:00'), {
        fiscalYear: fiscalYearOf(on),
        month,
        title: `${month}月の運用`,
        content: '保守は閉庁後に行い、前日までに市民課へ知らせる。',
        paper: '',
      }),
      ...acts,
    ],
  }
}

/** A day of the month that comes so many months later. */
const monthsAhead = (day: PlainDate, ahead: number): PlainDate =>
  ahead === 0 ? day : monthsAhead(addDays(lastDayOfMonth(day), 1), ahead - 1)

/** A month's plan, over with its month. */
const planOver = (days: Days): PastCase => {
  const on = days.ago(45)
  const { year, month } = partsOf(on)
  const last = lastDayOfMonth(on)
  return {
    nth: 175,
    procedure: 'operation-plan',
    acts: [
      act('DraftOperationPlan', manager, at(on, '09:00'), {
        fiscalYear: fiscalYearOf(on),
        month,
        title: `${year}年${month}月の運用`,
        content: '月末の閉庁後に保守を行う。',
        paper: '',
      }),
      asked(on),
      act('AnswerPlanConsultation', 'citizen-head', at(on, '14:00'), { opinion: 'agreed', note: '' }),
      act('SettleOperationPlan', manager, at(on, '16:00'), { response: '' }),
      act('EndOperationPlan', 'practice', at(addDays(last, 1), '00:00'), { on: last }),
    ],
  }
}

const asked = (on: PlainDate): PastAct => act('AskPlanConsultation', manager, at(on, '10:10'), { note: '' })
const answered = (on: PlainDate): PastAct =>
  act('AnswerPlanConsultation', 'citizen-head', at(on, '14:00'), { opinion: 'agreed', note: '' })

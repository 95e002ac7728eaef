import { officePosts } from '../guideline/office-posts.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import type { StockTakeState } from './state.ts'

/** The kinds of tasks of a stock-take. */
export const stockTakeTasks = {
  'count-assets': { nature: 'do', days: null },
  'finish-stock-take': { nature: 'decide', days: 5, settleDays: true },
  'settle-difference': { nature: 'do', days: 10, settleDays: true },
} as const satisfies TaskKinds

/** The office counts what stands in its ledger, by the day of the setting. */
export const countTask = ({ office, dueOn }: StockTakeState, guideline: Guideline): TaskPlan => ({
  ...taskOf(stockTakeTasks, 'count-assets'),
  askedOf: officePosts(guideline, office),
  rule: 'stock-taken-yearly',
  answers: ['CountAssets'],
  ...(dueOn === null ? {} : { dueOn }),
})

/** All is counted: the head finishes the stock-take. */
export const finishTask = ({ office }: StockTakeState, guideline: Guideline): TaskPlan => ({
  ...taskOf(stockTakeTasks, 'finish-stock-take'),
  askedOf: officePosts(guideline, office).slice(0, 1),
  rule: 'stock-taken-yearly',
  answers: ['FinishStockTake'],
})

/** A difference is followed to its end. */
export const settleTask = (item: string, { office }: StockTakeState, guideline: Guideline): TaskPlan => ({
  ...taskOf(stockTakeTasks, 'settle-difference'),
  askedOf: officePosts(guideline, office),
  rule: 'stock-differences-settled',
  answers: ['SettleStockDifference'],
  about: item,
})

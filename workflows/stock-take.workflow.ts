import { proxyLocalActivities } from '@temporalio/workflow'
import type { createListAssets } from '../activities/stock-take/list-assets.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { StockTakeCommand } from '../domain/stock-take/commands.ts'
import type { StockTakeLaw } from '../domain/stock-take/law.ts'
import type { ListWake } from '../domain/stock-take/wakes.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'

/** Reading the ledger is one statement and one act; should the record be away, the case waits and looks again. */
const { listAssets } = proxyLocalActivities<ReturnType<typeof createListAssets>>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/** The practice of a stock-take: it reads the ledger, calls counting to mind, and follows differences to their end. */
export async function stockTake(caseId: CaseId): Promise<void> {
  await practise(caseId, stockTakeStages)
}

/** What each stage of a stock-take waits for. */
export const stockTakeStages: Stages<
  StockTakeLaw['Stage'],
  StockTakeCommand['type'],
  StockTakeLaw['Who'],
  TaskWake | ListWake
> = {
  /** Nobody is waited for: the ledger is read. */
  listing: {
    rule: 'stock-taken-yearly',
    waitsFor: {},
    inTime: { 'list-assets': ({ id, now }) => listAssets({ stream: id, now: now() }) },
  },
  /** The office counts, and its head finishes. */
  counting: { rule: 'stock-taken-yearly', waitsFor: { CountAssets: 'office', FinishStockTake: 'head' } },
  /** Each difference is followed to its end. */
  differences: { rule: 'stock-differences-settled', waitsFor: { SettleStockDifference: 'office' } },
}

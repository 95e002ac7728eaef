import { officePosts } from '../guideline/office-posts.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { officesWithAssets, stockTakesOfTheYear } from './yearly.ts'
import { stockTakeCommands, type StockTakeCommand } from './commands.ts'
import { stockTakeEvolve } from './evolve.ts'
import type { StockTakeLaw } from './law.ts'
import { stockTakeTasks } from './plans.ts'
import { stockTakeRefusals } from './refusals.ts'
import { countRegister, stockTakeRegister, stockTakeRow } from './register.ts'
import { stockTakeRules } from './rules.ts'
import { initialState, steps, type StockTakeState } from './state.ts'
import { stockTakeWakes } from './wakes.ts'
import { stockTakeSettings } from './settings.ts'

/** The office counts and settles; its head finishes. Before the first act any office with assets may begin one. */
const postsFor = (
  who: StockTakeLaw['Who'],
  { office, stage }: StockTakeState,
  guideline: Guideline,
): readonly PostId[] => {
  if (stage === 'none') return officesWithAssets(guideline).flatMap((one) => officePosts(guideline, one))
  return who === 'head' ? officePosts(guideline, office).slice(0, 1) : officePosts(guideline, office)
}

/** The yearly stock-take of an office's information assets (operational setting). */
export const stockTake = procedureOf<StockTakeLaw, StockTakeCommand>({
  name: 'stock-take',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    {
      name: 'stock-take',
      commands: stockTakeCommands,
      evolve: stockTakeEvolve,
      tasks: stockTakeTasks,
      wakes: stockTakeWakes,
    },
  ],
  startedBy: 'OpenStockTake',
  refusals: stockTakeRefusals,
  rules: stockTakeRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? type === 'StockTakeOpened' : stage !== 'closed' || type === 'TaskClosed',
  caseRow: stockTakeRow,
  settings: stockTakeSettings,
  registers: { 'stock-takes': stockTakeRegister, counts: countRegister },
  beginsByItself: stockTakesOfTheYear,
  mayRead: ({ scope }, { office }) => scope.all || scope.council || scope.offices.includes(office),
})

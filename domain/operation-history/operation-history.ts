import type { Guideline } from '../guideline/guideline.ts'
import { chiefPosts, keeperPost } from '../guideline/role-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { analysisCommands, analysisTasks } from './analysis/commands.ts'
import { analysisEvolve } from './analysis/evolve.ts'
import type { HistoryCommand } from './commands.ts'
import { disposalCommands, disposalTasks } from './disposal/commands.ts'
import { disposalEvolve } from './disposal/evolve.ts'
import { gapCommands, gapTasks } from './gaps/commands.ts'
import { gapEvolve } from './gaps/evolve.ts'
import { watchesOfEquipment } from './gaps/watches.ts'
import { gapWakes } from './gaps/wakes.ts'
import type { HistoryLaw } from './law.ts'
import { mediumCommands } from './medium/commands.ts'
import { mediumEvolve } from './medium/evolve.ts'
import { mediumTasks } from './medium/plans.ts'
import { mediumWakes } from './medium/wakes.ts'
import { historyKeepers } from './posts.ts'
import { historyRefusals } from './refusals.ts'
import { gapRegister, historyRow, mediaRegister } from './register.ts'
import { historyRules } from './rules.ts'
import { steps, type HistoryState } from './state.ts'
import { initialState } from './initial-state.ts'
import { operationHistorySettings } from './settings.ts'

/** Who holds each kind of power over the archive: its keepers, the access manager, whoever may ask for an analysis. */
const postsFor = (who: HistoryLaw['Who'], _state: HistoryState, guideline: Guideline): readonly PostId[] => {
  switch (who) {
    case 'keepers':
      return historyKeepers(guideline)
    case 'manager':
      return [keeperPost(guideline, 'access-manager')]
    case 'askers':
      return [
        ...new Set([
          ...chiefPosts(guideline),
          keeperPost(guideline, 'access-manager'),
          ...guideline.requesting.map(({ head }) => head),
        ]),
      ]
  }
}

/** The archive of the operation history, kept so that it can be analysed years back (Art. 16). */
export const operationHistory = procedureOf<HistoryLaw, HistoryCommand>({
  name: 'operation-history',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    { name: 'medium', commands: mediumCommands, evolve: mediumEvolve, tasks: mediumTasks, wakes: mediumWakes },
    { name: 'analysis', commands: analysisCommands, evolve: analysisEvolve, tasks: analysisTasks },
    { name: 'gaps', commands: gapCommands, evolve: gapEvolve, tasks: gapTasks, wakes: gapWakes },
    { name: 'disposal', commands: disposalCommands, evolve: disposalEvolve, tasks: disposalTasks },
  ],
  startedBy: 'ArchiveHistory',
  refusals: historyRefusals,
  rules: historyRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none'
      ? type === 'HistoryArchived' || type === 'HistoryMediumNoted' || type === 'HistoryWatchBegan'
      : stage !== 'closed' || type === 'TaskClosed',
  caseRow: historyRow,
  settings: operationHistorySettings,
  registers: { media: mediaRegister, gaps: gapRegister },
  beginsByItself: watchesOfEquipment,
  mayRead: ({ scope }, { office }) => scope.all || scope.council || scope.offices.includes(office),
})

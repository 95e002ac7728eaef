import type { analysisTasks } from '../../../domain/operation-history/analysis/commands.ts'
import type { HistoryCommand } from '../../../domain/operation-history/commands.ts'
import type { disposalTasks } from '../../../domain/operation-history/disposal/commands.ts'
import type { OwnHistoryEvent } from '../../../domain/operation-history/events.ts'
import type { gapTasks } from '../../../domain/operation-history/gaps/commands.ts'
import type { HistoryLaw } from '../../../domain/operation-history/law.ts'
import type { mediumTasks } from '../../../domain/operation-history/medium/plans.ts'
import type { historyRefusals } from '../../../domain/operation-history/refusals.ts'
import type { HistoryState, Stage } from '../../../domain/operation-history/state.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../../register/declared-register.ts'
import type { ProcedureWords } from '../../words/procedure-words.ts'

/** What of the law of the operation history's archive has words. */
export interface HistoryWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<HistoryState['ending']>['how']
  readonly Command: Exclude<HistoryCommand, TaskCommand>['type']
  readonly Event: OwnHistoryEvent
  readonly Task:
    | keyof typeof mediumTasks
    | keyof typeof analysisTasks
    | keyof typeof gapTasks
    | keyof typeof disposalTasks
  readonly Refusal: keyof typeof historyRefusals
  readonly Who: HistoryLaw['Who']
  readonly News: never
}

/** The words of the archive: those that every procedure has, and those of its own pages. */
export interface HistoryWords extends ProcedureWords<HistoryWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly choices: {
    readonly readOutcomes: { readonly [one in 'readable' | 'unreadable']: string }
    readonly decisions: { readonly [one in 'approved' | 'refused']: string }
  }
  readonly gapStages: { readonly [one in 'gap' | 'explained']: string }
  readonly sections: { readonly [section in 'medium' | 'checks' | 'analyses' | 'disposal' | 'gaps' | 'media']: string }
  readonly facts: {
    readonly [
      fact in 'keptUntil' | 'archivedBy' | 'broughtIn' | 'by' | 'decided' | 'result' | 'noGaps' | 'period'
    ]: string
  }
  readonly watchOf: (equipment: string) => string
  readonly broughtIn: string
  readonly broughtInFrom: (paper: string, day: string) => string
  readonly nav: string
  readonly register: RegisterWords
  readonly gapRegister: RegisterWords
  readonly begin: {
    readonly [command in 'ArchiveHistory' | 'BringInHistory']: { readonly title: string; readonly lead: string }
  }
  readonly next: { readonly [stage in Stage]: string }
}

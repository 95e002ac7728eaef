import type { StockTakeCommand } from '../../../domain/stock-take/commands.ts'
import type { OwnStockTakeEvent } from '../../../domain/stock-take/events.ts'
import type { CountOutcome, settlements } from '../../../domain/stock-take/fields.ts'
import type { StockTakeLaw } from '../../../domain/stock-take/law.ts'
import type { stockTakeTasks } from '../../../domain/stock-take/plans.ts'
import type { stockTakeRefusals } from '../../../domain/stock-take/refusals.ts'
import type { Stage, StockTakeState } from '../../../domain/stock-take/state.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../../register/declared-register.ts'
import type { ProcedureWords } from '../../words/procedure-words.ts'

/** What of the law of stock-takes has words. */
export interface StockTakeWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<StockTakeState['ending']>['how']
  readonly Command: Exclude<StockTakeCommand, TaskCommand>['type']
  readonly Event: OwnStockTakeEvent
  readonly Task: keyof typeof stockTakeTasks
  readonly Refusal: keyof typeof stockTakeRefusals
  readonly Who: StockTakeLaw['Who']
  readonly News: never
}

/** The words of stock-takes: those that every procedure has, and those of their own pages. */
export interface StockTakeWords extends ProcedureWords<StockTakeWording> {
  readonly choices: {
    readonly countOutcomes: { readonly [one in CountOutcome]: string }
    readonly settlements: { readonly [one in (typeof settlements)[number]]: string }
  }
  readonly itemStages: { readonly [one in CountOutcome | 'uncounted']: string }
  readonly sections: { readonly [one in 'summary' | 'items']: string }
  readonly facts: {
    readonly [one in 'office' | 'year' | 'due' | 'items' | 'uncounted' | 'open' | 'finished']: string
  }
  readonly title: (year: string, office: string) => string
  readonly countHint: string
  readonly count: {
    readonly notNow: string
    readonly counted: string
    readonly restFound: string
    readonly skip: string
    readonly none: string
    readonly listing: string
    readonly allInRegister: string
    readonly sheet: string
    readonly left: (open: number, items: number) => string
    readonly toUncounted: (open: number) => string
    readonly placeLeft: (place: string, open: number, items: number) => string
    readonly shown: (shown: number, matching: number) => string
    readonly saidBy: (said: string, name: string, at: string) => string
  }
  readonly sheet: {
    readonly title: string
    readonly remarks: string
    readonly countedBy: string
    readonly of: (items: number) => string
  }
  readonly nav: string
  readonly begin: { readonly title: string; readonly lead: string }
  readonly register: RegisterWords
  readonly countRegister: RegisterWords
  readonly next: { readonly [stage in Stage]: string }
}

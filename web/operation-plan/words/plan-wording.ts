import type { PlanCommand, planTasks } from '../../../domain/operation-plan/commands.ts'
import type { OwnPlanEvent } from '../../../domain/operation-plan/events.ts'
import type { PlanLaw } from '../../../domain/operation-plan/law.ts'
import type { planRefusals } from '../../../domain/operation-plan/refusals.ts'
import type { PlanState, Stage } from '../../../domain/operation-plan/state.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../../register/declared-register.ts'
import type { ProcedureWords } from '../../words/procedure-words.ts'

/** What of the law of operation plans has words. */
export interface PlanWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<PlanState['ending']>['how']
  readonly Command: Exclude<PlanCommand, TaskCommand>['type']
  readonly Event: OwnPlanEvent
  readonly Task: keyof typeof planTasks
  readonly Refusal: keyof typeof planRefusals
  readonly Who: PlanLaw['Who']
  readonly News: never
}

/** The words of operation plans: those that every procedure has, and those of their own pages. */
export interface PlanWords extends ProcedureWords<PlanWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly choices: { readonly opinions: { readonly [one in 'agreed' | 'disagreed']: string } }
  readonly sections: { readonly [one in 'plan' | 'papers' | 'consultation' | 'versions']: string }
  readonly facts: { readonly [one in 'period' | 'version' | 'by' | 'response' | 'waiting']: string }
  readonly papers: { readonly [one in 'none' | 'add' | 'lead' | 'scanned']: string }
  readonly month: (year: string, month: number) => string
  readonly versionOf: (version: number) => string
  readonly nav: string
  readonly register: RegisterWords
  readonly begin: { readonly title: string; readonly lead: string }
  readonly next: { readonly [stage in Stage]: string }
}

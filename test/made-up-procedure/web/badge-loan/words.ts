import type { BadgeLoanCommand } from '../../domain/badge-loan/commands.ts'
import type { LoanEvent } from '../../domain/badge-loan/events.ts'
import type { badgeLoanRefusals, BadgeLoanLaw } from '../../domain/badge-loan/law.ts'
import type { loanLetters } from '../../domain/badge-loan/letters.ts'
import type { loanTasks } from '../../domain/badge-loan/plans.ts'
import type { BadgeLoanState, Stage } from '../../domain/badge-loan/state.ts'
import type { NewsOf } from '../../domain/law/part.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of badge loans has words. */
export interface BadgeLoanWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<BadgeLoanState['ending']>['how']
  readonly Command: Exclude<BadgeLoanCommand, TaskCommand>['type']
  readonly Event: LoanEvent
  readonly Task: keyof typeof loanTasks
  readonly Refusal: keyof typeof badgeLoanRefusals
  readonly Who: BadgeLoanLaw['Who']
  readonly News: NewsOf<typeof loanLetters>
}

/** The words of badge loans: those that every procedure has, and those of its own pages. */
export interface BadgeLoanWords extends ProcedureWords<BadgeLoanWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly facts: { readonly [fact in 'period' | 'by' | 'end']: string }
  readonly register: {
    readonly title: string
    readonly nav: string
    readonly lead: string
    readonly search: string
    readonly columns: { readonly [column in 'case' | 'stage' | 'badge' | 'holder' | 'due']: string }
    readonly empty: readonly string[]
    readonly emptyFiltered: readonly string[]
    readonly ask: string
    readonly askLead: string
  }
  readonly next: { readonly [stage in Stage]: string }
}

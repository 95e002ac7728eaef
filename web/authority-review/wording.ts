import type { AuthorityReviewCommand } from '../../domain/authority-review/commands.ts'
import type { ReviewEvent } from '../../domain/authority-review/events.ts'
import type { AuthorityReviewLaw } from '../../domain/authority-review/law.ts'
import type { authorityReviewLetters } from '../../domain/authority-review/letters.ts'
import type { authorityReviewTasks } from '../../domain/authority-review/plans.ts'
import type { authorityReviewRefusals } from '../../domain/authority-review/refusals.ts'
import type { AuthorityReviewState, Said, Stage } from '../../domain/authority-review/state.ts'
import type { NewsOf } from '../../domain/law/part.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../register/declared-register.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of reviews has words. */
export interface AuthorityReviewWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<AuthorityReviewState['ending']>['how']
  readonly Command: Exclude<AuthorityReviewCommand, TaskCommand>['type']
  readonly Event: ReviewEvent
  readonly Task: keyof typeof authorityReviewTasks
  readonly Refusal: keyof typeof authorityReviewRefusals
  readonly Who: AuthorityReviewLaw['Who']
  readonly News: NewsOf<typeof authorityReviewLetters>
}

type Facts =
  | 'due'
  | 'rows'
  | 'settled'
  | 'report'
  | 'by'
  | 'followed'
  | 'open'
  | 'authority'
  | 'reviewer'
  | 'said'
  | 'itself'

/** The words of reviews: those that every procedure has, and those of its own pages. */
export interface AuthorityReviewWords extends ProcedureWords<AuthorityReviewWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly outcomes: { readonly [outcome in Said['outcome'] | 'open']: string }
  readonly instead: { readonly [why in 'vacant' | 'own']: string }
  readonly facts: { readonly [fact in Facts]: string }
  readonly sections: { readonly [section in 'rows' | 'round']: string }
  readonly next: { readonly [stage in Stage]: string }
  readonly nav: string
  readonly registers: { readonly [register in 'reviews' | 'reviewed']: RegisterWords }
  readonly begin: { readonly text: string; readonly lead: string }
}

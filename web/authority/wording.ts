import type { AuthorityCommand } from '../../domain/authority/commands.ts'
import type { endingLetters } from '../../domain/authority/ending/letters.ts'
import type { OwnEvent } from '../../domain/authority/events.ts'
import type { AuthorityLaw } from '../../domain/authority/law.ts'
import type { authorityRefusals } from '../../domain/authority/refusals.ts'
import type { authorityTasks } from '../../domain/authority/plans.ts'
import type { requestLetters } from '../../domain/authority/request/letters.ts'
import type { AuthorityEnd, Stage } from '../../domain/authority/state.ts'
import type { NewsOf } from '../../domain/law/part.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../register/declared-register.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of authorities has words. */
export interface AuthorityWording {
  readonly Stage: Stage
  readonly Ending: AuthorityEnd
  readonly Command: Exclude<AuthorityCommand, TaskCommand>['type']
  readonly Event: OwnEvent
  readonly Task: keyof typeof authorityTasks
  readonly Refusal: keyof typeof authorityRefusals
  readonly Who: AuthorityLaw['Who']
  readonly News: NewsOf<typeof requestLetters> | NewsOf<typeof endingLetters>
}

type Sections = 'ending' | 'pending' | 'terms' | 'consultations' | 'ids' | 'operator'
type Facts =
  | 'operator'
  | 'office'
  | 'period'
  | 'open'
  | 'by'
  | 'officer'
  | 'heldOn'
  | 'agreed'
  | 'disagreed'
  | 'notYet'
  | 'acknowledged'
  | 'acknowledgedOf'
  | 'liveFrom'
  | 'inUse'
  | 'lost'
  | 'removed'
  | 'end'
  | 'removedAt'
  | 'broughtIn'
  | 'matching'
type Begins = 'RequestAuthority' | 'BringInAuthority'

/** The words of authorities: those that every procedure has, and those of its own pages. */
export interface AuthorityWords extends ProcedureWords<AuthorityWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly facts: { readonly [fact in Facts]: string }
  readonly count: (n: number) => string
  /** A version of the method that was acknowledged. */
  readonly versionOf: (version: number) => string
  readonly sections: { readonly [section in Sections]: string }
  readonly path: { readonly [step in 'consultation' | 'decision' | 'registration' | 'live' | 'closed']: string }
  readonly next: { readonly [stage in Stage]: string }
  readonly nav: string
  readonly registers: { readonly [register in 'authorities' | 'consultations' | 'ids']: RegisterWords }
  readonly begin: { readonly [command in Begins]: { readonly text: string; readonly lead: string } }
}

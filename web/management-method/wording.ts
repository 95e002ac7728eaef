import type { NewsOf } from '../../domain/law/part.ts'
import type { ManagementMethodCommand } from '../../domain/management-method/commands.ts'
import type { MethodEvent } from '../../domain/management-method/events.ts'
import type { MethodKind } from '../../domain/management-method/kinds.ts'
import type { ManagementMethodLaw } from '../../domain/management-method/law.ts'
import type { managementMethodLetters } from '../../domain/management-method/letters.ts'
import type { managementMethodTasks } from '../../domain/management-method/plans.ts'
import type { managementMethodRefusals } from '../../domain/management-method/refusals.ts'
import type { ReadingStage } from '../../domain/management-method/register.ts'
import type { ManagementMethodState, Stage } from '../../domain/management-method/state.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../register/declared-register.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of methods of management has words. */
export interface ManagementMethodWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<ManagementMethodState['ending']>['how']
  readonly Command: Exclude<ManagementMethodCommand, TaskCommand>['type']
  readonly Event: MethodEvent
  readonly Task: keyof typeof managementMethodTasks
  readonly Refusal: keyof typeof managementMethodRefusals
  readonly Who: ManagementMethodLaw['Who']
  readonly News: NewsOf<typeof managementMethodLetters>
}

type Facts =
  | 'kind'
  | 'owner'
  | 'version'
  | 'settled'
  | 'from'
  | 'broughtIn'
  | 'asked'
  | 'unread'
  | 'drafted'
  | 'none'
  | 'by'
  | 'left'
type Sections = 'method' | 'draft' | 'readers' | 'versions' | 'reviews'

/** The words of methods of management: those that every procedure has, and those of their own pages. */
export interface ManagementMethodWords extends ProcedureWords<ManagementMethodWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly kinds: { readonly [kind in MethodKind]: string }
  readonly readings: { readonly [stage in ReadingStage]: string }
  readonly facts: { readonly [fact in Facts]: string }
  readonly sections: { readonly [section in Sections]: string }
  readonly versionOf: (version: number) => string
  readonly next: { readonly [stage in Stage]: string }
  readonly nav: string
  readonly registers: { readonly [register in 'methods' | 'acknowledgements']: RegisterWords }
  readonly begin: {
    readonly [command in 'DraftMethod' | 'BringInMethod']: { readonly text: string; readonly lead: string }
  }
}

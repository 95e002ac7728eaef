import type { EntrySupervisionCommand } from '../../domain/entry-supervision/commands.ts'
import type { SupervisionEvent } from '../../domain/entry-supervision/events.ts'
import type { entryFindings, investigationWays, supervisionOutcomes } from '../../domain/entry-supervision/fields.ts'
import type { FigureName } from '../../domain/entry-supervision/figures.ts'
import type { EntrySupervisionLaw } from '../../domain/entry-supervision/law.ts'
import type { entrySupervisionLetters } from '../../domain/entry-supervision/letters.ts'
import type { entrySupervisionTasks } from '../../domain/entry-supervision/plans.ts'
import type { entrySupervisionRefusals } from '../../domain/entry-supervision/refusals.ts'
import type { EntrySupervisionState, Stage } from '../../domain/entry-supervision/state.ts'
import type { NewsOf } from '../../domain/law/part.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../register/declared-register.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of the supervision of entry has words. */
export interface EntrySupervisionWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<EntrySupervisionState['ending']>['how']
  readonly Command: Exclude<EntrySupervisionCommand, TaskCommand>['type']
  readonly Event: SupervisionEvent
  readonly Task: keyof typeof entrySupervisionTasks
  readonly Refusal: keyof typeof entrySupervisionRefusals
  readonly Who: EntrySupervisionLaw['Who']
  readonly News: NewsOf<typeof entrySupervisionLetters>
}

type Facts = 'period' | 'due' | 'wanted' | 'missing' | 'silent' | 'late' | 'none' | 'by' | 'asked' | 'instructions'
type Sections = 'round' | 'figures' | 'reports' | 'investigations' | 'conclusion'

/** The words of the supervision of entry: those that every procedure has, and those of its own pages. */
export interface EntrySupervisionWords extends ProcedureWords<EntrySupervisionWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly choices: {
    readonly findings: { readonly [one in (typeof entryFindings)[number]]: string }
    readonly ways: { readonly [one in (typeof investigationWays)[number]]: string }
    readonly outcomes: { readonly [one in (typeof supervisionOutcomes)[number]]: string }
  }
  readonly figures: { readonly [name in FigureName]: string }
  readonly figuresHint: string
  readonly inPeriod: string
  readonly atMoment: string
  readonly open: string
  readonly facts: { readonly [fact in Facts]: string }
  readonly sections: { readonly [section in Sections]: string }
  readonly next: { readonly [stage in Stage]: string }
  readonly nav: string
  readonly title: (period: string) => string
  readonly instruct: (post: string) => string
  readonly registers: { readonly [register in 'rounds' | 'rooms']: RegisterWords }
  readonly begin: { readonly text: string; readonly lead: string }
}

import type { deviceTasks } from '../../domain/entry-log/device/plans.ts'
import type { entriesTasks } from '../../domain/entry-log/entries/plans.ts'
import type { Correctable, EntryKind } from '../../domain/entry-log/entry.ts'
import type { EntryLogCommand } from '../../domain/entry-log/commands.ts'
import type { LedgerEvent } from '../../domain/entry-log/events.ts'
import type { EntryLogLaw } from '../../domain/entry-log/law.ts'
import type { entryLogRefusals } from '../../domain/entry-log/refusals.ts'
import type { LineStage } from '../../domain/entry-log/register.ts'
import type { EntryLogState, Stage } from '../../domain/entry-log/state.ts'
import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../register/declared-register.ts'
import type { ProcedureWords } from '../words/procedure-words.ts'

/** What of the law of the ledger of entries has words. */
export interface EntryLogWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<EntryLogState['ending']>['how']
  readonly Command: Exclude<EntryLogCommand, TaskCommand>['type']
  readonly Event: LedgerEvent
  readonly Task: keyof typeof entriesTasks | keyof typeof deviceTasks
  readonly Refusal: keyof typeof entryLogRefusals
  readonly Who: EntryLogLaw['Who']
  readonly News: never
}

type Words = Readonly<Record<string, string>>

/** The words of the ledger of entries: those that every procedure has, and those of its own pages. */
export interface EntryLogWords extends ProcedureWords<EntryLogWording> {
  readonly hints: Words
  readonly kinds: { readonly [kind in EntryKind]: string }
  readonly items: { readonly [item in Correctable]: string }
  readonly lineStages: { readonly [stage in LineStage]: string }
  readonly importStages: { readonly [stage in 'sound' | 'flagged']: string }
  readonly sections: {
    readonly [
      section in
        | 'inside'
        | 'ledger'
        | 'imports'
        | 'gaps'
        | 'nobody'
        | 'none'
        | 'noGaps'
        | 'noLines'
        | 'admitters'
        | 'corrections'
    ]: string
  }
  readonly facts: {
    readonly [
      fact in
        | 'room'
        | 'year'
        | 'manager'
        | 'lines'
        | 'corrected'
        | 'passages'
        | 'admitters'
        | 'months'
        | 'file'
        | 'days'
        | 'new'
        | 'repeated'
        | 'flagged'
        | 'lateness'
        | 'at'
        | 'entered'
        | 'escort'
        | 'who'
        | 'acts'
        | 'stage'
    ]: string
  }
  readonly withOthers: (count: number) => string
  readonly since: (moment: string) => string
  readonly waiting: string
  readonly next: string
  readonly allLines: string
  readonly allImports: (shown: number, inAll: number) => string
  readonly month: (month: string) => string
  readonly ledgers: RegisterWords & { readonly nav: string; readonly open: string; readonly openLead: string }
  readonly entries: RegisterWords & { readonly room: string; readonly kind: string; readonly month: string }
  readonly imports: RegisterWords
}

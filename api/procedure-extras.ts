import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Pool } from 'pg'
import type { PersonStanding } from '../db/read-models/person-standing.ts'
import type { ReadingScope } from '../domain/guideline/reading-scope.ts'
import type { CaseId, PersonId } from '../domain/kernel/ids.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import type { CaseState } from '../domain/law/case-state.ts'
import type { Choice } from '../web/components/choice-field.tsx'
import type { RelatedCase } from '../web/case-page/procedure-pages.ts'
import type { SentForm } from '../web/case-page/task-page.tsx'
import type { DraftRow } from '../web/components/draft-list.tsx'
import type { RegisterListProps } from '../web/register/register-list.tsx'
import type { Ui } from '../web/ui.ts'
import type { AroundRegister } from './around-register.ts'
import type { TouchAsked } from './touch-asked.ts'
import type { Env, Surroundings } from './surroundings.ts'

/** What a few procedures need that takes more of the record than one case: most need nothing of it. */
export interface ProcedureExtras {
  /** What the law can't see by itself about a case that is to begin, besides the cases that it names. */
  readonly startRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The same about a command on a case that has begun. */
  readonly unseenRefusal?: (reads: Pool, standing: PersonStanding, data: object) => Promise<Refusal | null>
  /** The cases before and after one, where the procedure knows of such. */
  readonly related?: (reads: Pool, found: FoundCase, scope: ReadingScope) => Promise<readonly RelatedCase[]>
  /** What the case's own page shows besides its state. */
  readonly known?: (reads: Pool) => Promise<unknown>
  /**
   * What a command touches that nobody sees on its form, as the form shows it; null where it touches nothing. Where it
   * does, it is shown before the command acts.
   */
  readonly touched?: (reads: Pool, asked: TouchAsked) => Promise<unknown>
  /** What its register's page shows of its own around the rows. */
  readonly aroundRegister?: (c: Context<Env>, all: Surroundings, list: RegisterListProps) => Promise<AroundRegister>
  /** The cases among which the forms of these commands let one choose. */
  readonly choices?: (
    reads: Pool,
    standing: PersonStanding,
    found: { readonly state: CaseState; readonly now: Instant },
    commands: readonly string[],
  ) => Promise<{ readonly [command: string]: readonly Choice[] }>
  /** What the form of a beginning starts with, besides what its address says: facts, never a decision. */
  readonly proposed?: { readonly [command: string]: (c: Context<Env>, all: Surroundings) => Promise<Json> }
  /** What a person has begun to write and not started yet: no case so far. */
  readonly drafts?: (reads: Pool, person: PersonId) => Promise<readonly DraftRow[]>
  /** A form of these commands as it was left and saved; null where nothing is. */
  readonly savedForm?: (all: Surroundings, form: AskedForm) => Promise<SentForm | null>
  /** What is done once a page's act is recorded: what was saved of its form is forgotten. */
  readonly acted?: (all: Surroundings, act: { readonly stream: CaseId } & GivenCommand) => Promise<void>
  /** What the page of a case of any procedure shows of this one beside it; null where it has nothing to do with it. */
  readonly besideCase?: (all: Surroundings, ui: Ui, reader: PersonStanding, found: FoundCase) => Promise<Child | null>
}

/** A case as it was found. */
export interface FoundCase {
  readonly id: CaseId
  readonly state: CaseState
}

/** Which form a page shows: of which case, the commands that it can give, and about which part. */
export interface AskedForm {
  readonly stream: CaseId
  readonly answers: readonly string[]
  readonly about: string | null
}

/** A command that was recorded. */
export interface GivenCommand {
  readonly type: string
  readonly data: object
}

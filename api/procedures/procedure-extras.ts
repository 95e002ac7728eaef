import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Pool } from 'pg'
import type { SavedDraft, Saving } from '../../db/people/draft-saving.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { ReadingScope } from '../../domain/guideline/reading-scope.ts'
import type { CaseId, PersonId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { Reader } from '../../domain/law/procedure-terms.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Choice } from '../../web/forms/choice.ts'
import type { RelatedCase } from '../../web/case-page/procedure-pages.ts'
import type { DraftRow } from '../../web/pages/draft-row.ts'
import type { RegisterListProps } from '../../web/register/register-list.tsx'
import type { FoundPlace } from '../../web/search/search-page.tsx'
import type { Ui } from '../../web/ui.ts'
import type { AroundRegister } from './around-register.ts'
import type { OwnRows } from './read-rows.ts'
import type { TouchAsked } from './touch-asked.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** What a few procedures need that takes more of the record than one case: most need nothing of it. */
export interface ProcedureExtras {
  /** What the law can't see by itself about a case that is to begin, besides the cases that it names. */
  readonly startRefusal?: (reads: Pool, person: PersonToday, data: object) => Promise<Refusal | null>
  /** The same about a command on a case that has begun. */
  readonly unseenRefusal?: (reads: Pool, person: PersonToday, data: object) => Promise<Refusal | null>
  /** The cases before and after one, where the procedure knows of such: its own page shows them. */
  readonly related?: (reads: Pool, found: FoundCase, scope: ReadingScope) => Promise<readonly RelatedCase[]>
  /** Other cases that its facts name: they are shown with these, also where something is decided about it. */
  readonly named?: (reads: Pool, found: FoundCase, reader: Reader) => Promise<readonly RelatedCase[]>
  /** What the case's own page shows besides its state, as its address asks. */
  readonly known?: (reads: Pool, asked: Readonly<Record<string, string>>) => Promise<unknown>
  /**
   * What a command touches that nobody sees on its form, as the form shows it; null where it touches nothing. Where it
   * does, it is shown before the command acts.
   */
  readonly touched?: (reads: Pool, asked: TouchAsked) => Promise<unknown>
  /** What its register's page shows of its own around the rows. */
  readonly aroundRegister?: (c: Context<Env>, all: Surroundings, list: RegisterListProps) => Promise<AroundRegister>
  /** The rows of those of its registers that are a list of its own. */
  readonly ownRows?: { readonly [register: string]: OwnRows }
  /** The cases among which the forms of these commands let one choose. */
  readonly choices?: (
    reads: Pool,
    person: PersonToday,
    found: { readonly state: CaseState; readonly now: Instant },
    commands: readonly string[],
  ) => Promise<{ readonly [command: string]: readonly Choice[] }>
  /** What the form of a beginning starts with, besides what its address says: facts, never a decision. */
  readonly proposed?: { readonly [command: string]: (c: Context<Env>, all: Surroundings) => Promise<Json> }
  /** What a person has begun to write and not started yet: no case so far. */
  readonly drafts?: (reads: Pool, person: PersonId) => Promise<readonly DraftRow[]>
  /** What the one search finds besides cases and rows of registers, by a page of its own. */
  readonly finds?: (reads: Pool, q: string, reader: Reader, ui: Ui) => Promise<readonly FoundPlace[]>
  /** The companies that its cases name, as far as the reader may read them: a form that names one offers them. */
  readonly companies?: (c: Context<Env>, all: Surroundings) => Promise<readonly string[]>
  /** Forms that are saved while they are written, by their command. */
  readonly drafted?: { readonly [command: string]: DraftedForm }
  /** What the page of a case of any procedure shows of this one beside it; null where it has nothing to do with it. */
  readonly besideCase?: (all: Surroundings, ui: Ui, reader: PersonToday, found: FoundCase) => Promise<Child | null>
}

/**
 * A form that is saved while it is written. It carries the revision that it shows as `draftRevision`, and says where it
 * saves itself (`data-autosave`); its button for that is `step=save`.
 */
export interface DraftedForm {
  /** What is saved of it; null where nothing is. */
  readonly saved: (all: Surroundings, place: FormPlaceOf) => Promise<SavedForm | null>
  /** Saves it; null where another's hand came first. */
  readonly save: (
    all: Surroundings,
    place: FormPlaceOf,
    sent: {
      readonly entries: readonly (readonly [string, string])[]
      readonly person: PersonId
      readonly saving: Saving
    },
  ) => Promise<Pick<SavedDraft, 'revision' | 'savedAt'> | null>
  /** Forgets it once its command is recorded, up to the revision that was seen. */
  readonly forget: (all: Surroundings, place: FormPlaceOf, data: object, upTo: number) => Promise<void>
}

/** What is saved of a form, and who saved it last; empty where that can only be its reader. */
export interface SavedForm extends SavedDraft {
  readonly by: string
}

/** Which form: of which case, and about which part; empty where it is about the whole. */
export interface FormPlaceOf {
  readonly stream: CaseId
  readonly about: string
}

/** A case as it was found. */
export interface FoundCase {
  readonly id: CaseId
  readonly state: CaseState
}

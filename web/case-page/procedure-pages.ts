import type { Child } from 'hono/jsx'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Asked } from '../forms/asked.ts'
import type { Choice } from '../forms/choice.ts'
import type { PathStep } from '../components/progress-path.tsx'
import type { HistoryEntry, LongHistory } from '../history-entry.ts'
import type { FieldErrors, FormContext, FormValues } from '../forms/form-context.ts'
import type { FieldsProps } from '../forms/fields-props.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import type { DeclaredTogether } from '../together/declared-together.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import type { HistoryNames } from '../words/history-names.ts'

/** Whether the reader may give each command on a case now, and if not, why and who can; by the command's type. */
export type Permissions = { readonly [type: string]: Permission }

/** A case of any procedure as its pages show it. */
export interface AnyCaseView<State extends CaseState = CaseState> {
  readonly id: CaseId
  /** The version that the page shows; forms send it back, so that a decision on something older is noticed. */
  readonly version: number
  readonly state: State
  readonly permissions: Permissions
  /** The cases among which the form of a command lets one choose, by the command; nothing where it names none. */
  readonly choices?: { readonly [type: string]: readonly Choice[] }
  /** What the address of an act's page says already, by the fields of the command: it is only shown. */
  readonly said?: { readonly [path: string]: string }
  /** What the page's address asks for behind its path. */
  readonly asked?: Asked
  /** The reader may read only some of it: the state is cut to that, and there is no history. */
  readonly limited?: boolean
  /** What the procedure's own pages show besides the state, as its extras have read it. */
  readonly known?: unknown
  /** Other cases that its facts name, as far as the reader may read them. */
  readonly named?: readonly RelatedCase[] | undefined
}

/** The same with its history, oldest first; of a very long one the newest of it. */
export interface AnyCaseWithHistory<State extends CaseState = CaseState> extends AnyCaseView<State> {
  readonly history: readonly HistoryEntry[]
  /** What of a history that is too long to be read whole the page shows. */
  readonly long?: LongHistory
  /** Cases before and after this one, as far as the reader may read them; none where nobody asked for them. */
  readonly related?: readonly RelatedCase[] | undefined
}

/** Another case to which this one is linked. */
export interface RelatedCase {
  readonly id: CaseId
  readonly number: { readonly fiscalYear: number; readonly series: string; readonly serial: number } | null
  readonly title: string
  readonly stage: string
  readonly ending: string | null
}

/** One part of a case's page: where it is linked to, what it is called, what stands in it. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly content: Child
}

/** A tab of a case's page: the parts that stand in it, by their ids and in their order there. */
export interface DeclaredTab {
  readonly id: string
  readonly title: (ui: Ui) => string
  readonly sections: readonly string[]
}

/** Tabs that are called as the first of their parts is. */
export const tabsOfParts = <Id extends string>(
  titles: (ui: Ui) => { readonly [id in Id]: string },
  ...parts: readonly (readonly [Id, ...Id[]])[]
): readonly DeclaredTab[] =>
  parts.map((sections) => ({ id: sections[0], title: (ui: Ui) => titles(ui)[sections[0]], sections }))

/** A form that shows some rows of a long list at a time. */
export interface NarrowedForm<State extends CaseState = CaseState> {
  /** What its address may ask for: it stays in the address when the form is sent. */
  readonly params: readonly string[]
  /** What stands above the form to ask for other rows; the address is that of the form's page alone. */
  readonly above: (props: {
    readonly ui: Ui
    readonly id: CaseId
    readonly state: State
    readonly asked: Asked
    readonly here: string
  }) => Child
  /** Whether the form is shown once more after an act, for the rows that are left. */
  readonly goesOn: (state: State) => boolean
}

/** A page of the procedure's own, and whether it is what the reader most likely came for. */
export interface Way {
  readonly text: string
  readonly href: string
  readonly look: 'primary' | 'secondary'
}

/**
 * All that the pages of cases and tasks need to know of a procedure. The pages themselves are the same for all: head,
 * way, where it stands, what can be done, its parts, its history; and for a task what is asked, the case in short, the
 * answer.
 */
export interface ProcedurePages<State extends CaseState = CaseState> {
  readonly procedure: string
  /** The register in which its cases are listed. */
  readonly register: (ui: Ui) => { readonly title: string; readonly href: string }
  /** Its registers, and the ways in which its cases begin, as their pages are declared. */
  readonly registers?: readonly DeclaredRegister[]
  readonly beginnings?: readonly DeclaredBeginning[]
  readonly title: (ui: Ui, state: State) => string
  readonly stage: (ui: Ui, state: State) => { readonly text: string; readonly tone: Tone }
  /** Marks beside the stage: a later round, work begun before approval. */
  readonly marks?: (ui: Ui, state: State) => readonly { readonly text: string; readonly tone: Tone }[]
  readonly path: (ui: Ui, state: State) => readonly PathStep[]
  /** What its history itself calls the parts of a case; later events speak of them by their ids alone. */
  readonly namesIn?: (ui: Ui, history: readonly HistoryEntry[], state: State) => HistoryNames
  /** What is said where no task is open. */
  readonly waiting: (ui: Ui, state: State) => string
  /** What comes after the present step; empty where nothing does. */
  readonly next: (ui: Ui, state: State) => string
  /** The acts that the page offers besides the open tasks' answers. */
  readonly offered: (state: State) => readonly string[]
  /**
   * How many of its latest events are read for its page, where nobody reads all of them: what is older is a page
   * further.
   */
  readonly latestEvents?: number
  /** Acts that only those whose post has the power are shown: housekeeping that the others need no reason for. */
  readonly quiet?: ReadonlySet<string>
  /** How a task is offered where its answer isn't what the reader should first think of; null as usual. */
  readonly offer?: (
    ui: Ui,
    task: { readonly kind: string; readonly about: string | null },
  ) => Pick<Way, 'text' | 'look'> | null
  /** Pages of its own that a case leads to, before the acts. */
  readonly ways?: (ui: Ui, view: AnyCaseView<State>) => readonly Way[]
  /** What stands above all else for now: what the reader has to see first. */
  readonly onTop?: (ui: Ui, view: AnyCaseView<State>) => Child | null
  readonly sections: (ui: Ui, view: AnyCaseWithHistory<State>) => readonly PageSection[]
  /**
   * The tabs over which its parts are spread, in the procedure's own order; what none of them names stands in the
   * overview. Where nothing is declared the overview has all parts.
   */
  readonly tabs?: readonly DeclaredTab[]
  /** Set where the parts that no tab names are the case in short themselves: the overview needs no other. */
  readonly overviewIsParts?: true
  /** The case in short, for whoever has to decide in a minute. */
  readonly summary: (props: {
    readonly ui: Ui
    readonly view: AnyCaseView<State>
    readonly withLink: boolean
    readonly folded?: boolean
    readonly task?: { readonly kind: string; readonly about: string | null }
  }) => Child
  /** What has changed since this was asked the last time, for whoever decides again; null where nothing was. */
  readonly sinceLast?: (props: {
    readonly ui: Ui
    readonly view: AnyCaseView<State>
    readonly kind: string
  }) => Child | null
  /** On which parts of the case a task's decision rests: they stand below it, whole, in this order. */
  readonly restsOn?: (kind: string) => readonly string[]
  readonly fields: (props: FieldsProps<State>) => Child
  /** Forms that show some rows of a long list at a time, by their commands. */
  readonly narrowed?: { readonly [type: string]: NarrowedForm<State> }
  /** Where its pages lead to fewer cases than its state names: to which, by what the address asks for. */
  readonly leadsTo?: (state: State, asked: Asked) => readonly CaseId[]
  /** What a form starts with: facts, never a decision. */
  readonly initialValues: (ui: Ui, state: State, type: string, about: string | null) => FormValues
  /** What a task's page offers below its answers to whoever is signed in: a paper to attach, another case to begin. */
  readonly beside?: (props: {
    readonly ui: Ui
    readonly view: AnyCaseView<State>
    readonly task: { readonly task: TaskId; readonly kind: string }
  }) => Child
  /** How the value of a field of its forms is called, by the field's path; as it stands where that is nothing else. */
  readonly called?: (ui: Ui, path: string, value: string) => string
  /** Whether a command's form is too long to stand beside the case. */
  readonly isLong: (type: string) => boolean
  /** Acts whose own page doesn't repeat the case in short, because the form shows it. */
  readonly showsItself?: (type: string) => boolean
  /** Which answers can be given to many of its tasks at once. */
  readonly together?: DeclaredTogether<State>
  /** Acts whose form is shown once more with what it changes before it acts: it carries the mark of what was shown. */
  readonly showsFirst?: (type: string) => boolean
  /** Acts whose form has frames in each other: a summary of what is wrong names the frames, too. */
  readonly framed?: (type: string) => boolean
  /** All that the law would say to a form at once, where it says of a command but the first; null where that is all. */
  readonly alsoWrong?: (form: FormContext, state: State) => FieldErrors
  /** What is wrong with a form as such, before its command is looked at; null where nothing is. */
  readonly unfit?: (form: FormContext) => FieldErrors | null
  /** Set where its case is of no one version of the guideline: what it holds outlasts them. */
  readonly outlastsVersions?: true
  /** What a form that has some of its command's fields alone says, whole; null of one that has all of them. */
  readonly completes?: (form: FormContext) => { readonly [name: string]: Json | undefined } | null
}

/** The registry's view of a procedure: its state's type is forgotten, as the routes handle them all alike. */
export const anyPages = <State extends CaseState>(pages: ProcedurePages<State>): ProcedurePages =>
  pages as unknown as ProcedurePages

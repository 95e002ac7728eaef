import type { Child } from 'hono/jsx'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { Choice } from '../forms/choice.ts'
import type { FormContext } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'

/** A way to begin a case, as its procedure declares it: what its one page is made from. */
export interface DeclaredBeginning {
  readonly procedure: string
  /** The command by which the case begins. */
  readonly command: string
  /** The address at which people know it. */
  readonly address: string
  /** The way to it on the register's page, and what the page says of it. */
  readonly text: (ui: Ui) => string
  readonly title: (ui: Ui) => string
  readonly lead: (ui: Ui) => string
  /** The cases of another procedure among which its form lets one choose. */
  readonly chooses?: { readonly procedure: string; readonly stages: readonly string[] }
  /** Its form; the one that the procedure's pages draw for the command where nothing is said. */
  readonly fields?: (props: BeginningForm) => Child
  /** What the address says already. It is only shown; the law looks at what is sent. */
  readonly known?: (address: SaidByAddress) => Json
}

/** What the form of a beginning is drawn from. */
export interface BeginningForm {
  readonly form: FormContext
  /** The cases that the reader may read and choose. */
  readonly cases: readonly Choice[]
  /** The people of the city who hold a post today; none where the command names nobody. */
  readonly people: readonly Choice[]
}

/** What stands in the address of a page that begins a case. */
export interface SaidByAddress {
  /** A parameter's text; empty where there is none. */
  readonly said: (name: string) => string
  /** The case that the address names, as people call it, where the reader may read it. */
  readonly named: { readonly id: CaseId; readonly text: string } | null
}

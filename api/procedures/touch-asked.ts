import type { CaseState } from '../../domain/law/case-state.ts'
import type { Ui } from '../../web/ui.ts'

/** A command that is about to be given: by whose pages, with what, on which case. */
export interface TouchAsked {
  readonly type: string
  readonly data: object
  readonly state: CaseState
  readonly ui: Ui
}

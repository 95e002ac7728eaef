import type { By } from '../../kernel/by.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Report } from '../hearing/fields.ts'
import type { InstructionState } from '../state.ts'

declare module '../state.ts' {
  interface InstructionState {
    /**
     * By when it is to be carried out: the instruction's day, or the later one after an extension or a returned report.
     */
    readonly dueOn: PlainDate | null
    readonly acknowledged: By | null
    readonly progress: readonly { readonly text: string; readonly by: By }[]
    /** Every report of the completion, the last one last, and why it was returned where it was. */
    readonly completions: readonly Completion[]
    readonly extensions: readonly {
      readonly from: PlainDate
      readonly dueOn: PlainDate
      readonly reason: string
      readonly by: By
    }[]
  }
}

/** Nothing is to be carried out. */
export const carryingOutBefore = {
  dueOn: null,
  acknowledged: null,
  progress: [],
  completions: [],
  extensions: [],
} satisfies Partial<InstructionState>

/** A report of the completion and, where it was not enough, the chief's answer to it. */
export interface Completion extends Report {
  readonly by: By
  readonly returned: { readonly reason: string; readonly dueOn: PlainDate; readonly by: By } | null
}

import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Finding } from '../../council/finding.ts'
import type { Concerned } from '../concerned.ts'
import type { InstructionTerms } from './fields.ts'

declare module '../events.ts' {
  interface InstructionEvents {
    readonly issue: IssueEvent
  }
}

/** By whom, and whom it concerns; events recorded before 0.4 lack the latter. */
interface Told {
  readonly concerns?: Concerned
  /** What the council had found; instructions from before 0.5, and those under Art. 11, lack it. */
  readonly restsOn?: Finding
  readonly by: By
}

/** What can have happened before an instruction went out, and that it did (Arts. 6 and 11). */
export type IssueEvent =
  | EventOf<'InstructionDrafted', InstructionTerms & Told>
  | EventOf<'InstructionIssued', InstructionTerms & Told & { readonly number: CaseNumber }>

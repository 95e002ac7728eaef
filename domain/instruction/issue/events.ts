import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { InstructionTerms } from './fields.ts'

/** What can have happened before an instruction went out, and that it did (Arts. 6 and 11). */
export type IssueEvent =
  | EventOf<'InstructionDrafted', InstructionTerms & { readonly by: By }>
  | EventOf<'InstructionIssued', InstructionTerms & { readonly number: CaseNumber; readonly by: By }>

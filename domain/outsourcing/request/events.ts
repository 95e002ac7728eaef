import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Caution } from '../in-effect/caution.ts'
import type { StartTerms, SubmitNote, UrgentTerms } from './fields.ts'
import type { OutsourcingRequest } from './request.ts'

declare module '../events.ts' {
  interface OutsourcingEvents {
    readonly request: RequestEvent
  }
}

/** What can have happened to a request (Arts. 20, 21). */
export type RequestEvent =
  | EventOf<'OutsourcingStarted', StartTerms & { readonly by: By }>
  | EventOf<'RequestAmended', { readonly revision: number; readonly request: OutsourcingRequest; readonly by: By }>
  | EventOf<
      'OutsourcingSubmitted',
      SubmitNote & {
        readonly number: CaseNumber
        readonly revision: number
        readonly cautions?: readonly Caution[]
        readonly by: By
      }
    >
  | EventOf<'UrgentWorkDeclared', UrgentTerms & { readonly cautions?: readonly Caution[]; readonly by: By }>

import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { Operator } from '../operator.ts'
import type { Grant, RequestedAuthority, SaidInConsultation, WantedChange } from './fields.ts'

declare module '../events.ts' {
  interface OwnEvents {
    readonly request: RequestEvent
  }
}

interface ByWhom {
  readonly by: By
}

/** Who is to be consulted, frozen as the guideline named them. */
interface Asked {
  readonly officer: PostId
}

/** What can have happened before an operator is settled (Art. 14(2)). */
export type RequestEvent =
  | EventOf<
      'AuthorityRequested',
      Omit<RequestedAuthority, 'operator' | 'staffNumber'> &
        Asked &
        ByWhom & { readonly operator: Operator; readonly manager: PostId; readonly number: CaseNumber }
    >
  | EventOf<'AuthorityChangeProposed', WantedChange & Asked & ByWhom>
  | EventOf<'AuthorityRequestWithdrawn', { readonly reason: string } & ByWhom>
  | EventOf<'OfficerConsulted', SaidInConsultation & Asked & ByWhom & { readonly officerName: string }>
  | EventOf<'AuthorityGranted', Grant & ByWhom>
  | EventOf<'AuthorityNotGranted', { readonly reason: string } & ByWhom>

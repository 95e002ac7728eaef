import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { VersionInForce } from '../../management-method/version-in-force.ts'
import type { Operator } from '../operator.ts'
import type { Acknowledged, BroughtIn, Loss, Registered } from './fields.ts'

declare module '../events.ts' {
  interface OwnEvents {
    readonly registration: RegistrationEvent
  }
}

interface ByWhom {
  readonly by: By
}

/** What can have happened about the register and the operator's own duty (Arts. 14(3) and 15). */
export type RegistrationEvent =
  | EventOf<'AuthorityRegistered', Registered & ByWhom & { readonly awaitsOperator: boolean }>
  /** Of which version; null where none was settled here, and unsaid by events that were recorded before. */
  | EventOf<'MethodAcknowledged', Acknowledged & ByWhom & { readonly of?: VersionInForce | null }>
  | EventOf<'OperatorIdLost', Loss & ByWhom>
  | EventOf<'OperatorIdReissued', Registered & ByWhom>
  | EventOf<
      'AuthorityBroughtIn',
      Omit<BroughtIn, 'operator' | 'staffNumber'> &
        ByWhom & {
          readonly operator: Operator
          readonly officer: PostId
          readonly manager: PostId
          readonly number: CaseNumber
        }
    >

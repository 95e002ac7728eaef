import type { By } from '../../kernel/by.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { OfficeId, PostId } from '../../kernel/ids.ts'
import type { EventOf } from '../../law/decider.ts'
import type { EntryTerms } from '../application/fields.ts'
import type { PermitTerms } from '../decision/fields.ts'
import type { Holder } from '../holder.ts'
import type { BroughtIn } from './fields.ts'

declare module '../events.ts' {
  interface PermitEvents {
    readonly 'bringing-in': BringingInEvent
  }
}

/** That a permit of paper came in. What its holder had by then is said by events of its own. */
export type BringingInEvent = EventOf<
  'EntryPermitBroughtIn',
  Pick<EntryTerms, 'purpose'> &
    PermitTerms & {
      readonly number: CaseNumber
      readonly office: OfficeId
      readonly room: string
      readonly manager: PostId
      readonly keeper: PostId
      readonly holder: Holder
      readonly broughtInAs: BroughtIn
      readonly own: boolean
      readonly by: By
    }
>

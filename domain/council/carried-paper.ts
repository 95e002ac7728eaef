import type { By } from '../kernel/by.ts'
import type { PaperTerms } from '../law/paper.ts'

/** A paper of an item as it comes along to the next meeting, with who had put it in when. */
export interface CarriedPaper extends PaperTerms {
  readonly by: By
}

import { requestingOffice } from '../../domain/guideline/guideline.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Ui } from '../ui.ts'

/** Whether the reader is of the case's own office, and so may begin another request for it (Art. 20). */
export function isOwnOffice(ui: Ui, { office }: Pick<OutsourcingState, 'office'>): boolean {
  const own = requestingOffice(ui.guideline, office)
  return own !== null && (ui.reader?.posts.some((post) => post.id === own.head || post.id === own.staff) ?? false)
}

import type { OutsourcingRequest } from '../../../domain/outsourcing/request/request.ts'
import { listed, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** Who is meant to become the contractor: a vendor, the candidates of a tender, or whoever wins it (Art. 20). */
export function vendorText(
  ui: Ui,
  { award, vendor, candidates = [] }: Pick<OutsourcingRequest, 'award' | 'vendor' | 'candidates'>,
): string {
  if (award === 'candidates') return listed(ui, candidates)
  return award === 'after-award' ? term(wordsOf(ui).awards, award) : vendor
}

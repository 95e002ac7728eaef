import type { Rules } from '../../guideline/rules.ts'
import { today } from '../../law/deciding.ts'
import { searchKey } from '../../kernel/text.ts'
import { approvedTerms } from '../in-effect/approved-terms.ts'
import type { OutsourcingState } from '../state.ts'
import type { Beyond } from './beyond.ts'
import type { SubcontractTerms } from './fields.ts'

/**
 * In what a sub-contract goes beyond what the council deliberated and the chief approved (Art. 21): then it is a change
 * of that, and comes before the council as one would, whatever the setting on consents says.
 */
export const beyondApproved = (terms: SubcontractTerms, state: OutsourcingState, rules: Rules): readonly Beyond[] => {
  const approved = approvedTerms(state, today(rules))
  if (approved === null) return []
  const more = terms.information.some((one) => one !== 'none' && !approved.information.includes(one))
  return [
    ...(more ? (['information'] as const) : []),
    ...(isWhole(terms, approved.work) ? (['whole'] as const) : []),
    ...(isNone(approved.subcontracting) ? (['none-approved'] as const) : []),
  ]
}

/** All of the work, as it is said or as it reads: the very text of what was approved, or that it is all. */
const isWhole = ({ extent, scope }: SubcontractTerms, work: string): boolean =>
  extent === 'whole' ||
  searchKey(scope) === searchKey(work) ||
  /^(全部|全て|すべて|一切|業務の全)/u.test(searchKey(scope))

/** What an application says where nothing was to be passed on. */
const isNone = (text: string): boolean =>
  /^(再委託)?(は|の予定は)?(なし|無し|無|ない|しない|行わない|予定なし|予定はない|none|no)?$/iu.test(
    text.trim().replace(/[。.\s]/gu, ''),
  )

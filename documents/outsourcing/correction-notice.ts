import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Correction } from '../../domain/outsourcing/corrections/state.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { paragraphs, type Notice } from '../notice.ts'
import { outOfOrderSaid } from './out-of-order.ts'
import { letterOf, valuesOf, type NoticeWords } from './letter-of.ts'

/** What was put right in the record (訂正の記録). */
export const correctionNotice = (
  state: OutsourcingState,
  correction: Correction,
  guideline: Guideline,
  words: NoticeWords,
): Notice => {
  const { before, after, reason, by } = correction
  const { values, records, never } = words
  // What was found out of order in this very act.
  const cautions = state.cautions.filter((one) => one.by.at === by.at && one.by.person === by.person)
  const isNever = correction.of === 'record' && correction.never === true
  return letterOf(state, guideline, {
    by,
    title: '住民基本台帳ネットワークシステムに係る外部委託の記録の訂正について',
    opening: '誤って記録されていたことを、次のとおり訂正しました。',
    facts: [
      ...(correction.of === 'record' ? [['訂正した記録', [records[correction.kind] ?? '']] as const] : []),
      ['誤', valuesOf(before, values)],
      ['正', isNever ? [never] : valuesOf(after, values)],
      ['訂正の理由', paragraphs(reason)],
      ...(cautions.length === 0 ? [] : [['手続の順序', cautions.map(outOfOrderSaid)] as const]),
    ],
    rule: 'corrected-in-sight',
  })
}

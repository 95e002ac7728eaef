import type { Guideline } from '../../domain/guideline/guideline.ts'
import type { Correction } from '../../domain/outsourcing/corrections/state.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { paragraphs, type Notice } from '../notice.ts'
import { letterOf, valuesOf, type NoticeWords } from './letter-of.ts'

/** What was put right in the record (訂正の記録). */
export const correctionNotice = (
  state: OutsourcingState,
  { before, after, reason, by }: Correction,
  guideline: Guideline,
  { values }: NoticeWords,
): Notice =>
  letterOf(state, guideline, {
    by,
    title: '住民基本台帳ネットワークシステムに係る外部委託の記録の訂正について',
    opening: '誤って記録されていたことを、次のとおり訂正しました。',
    facts: [
      ['誤', valuesOf(before, values)],
      ['正', valuesOf(after, values)],
      ['訂正の理由', paragraphs(reason)],
    ],
    rule: 'corrected-in-sight',
  })

import type { ArticleRef } from '../kernel/article-ref.ts'
import { residentRegisterBases as bases } from './bases/resident-register.ts'

/** One of the six clauses that an outsourcing contract must spell out (Art. 22). */
export interface Clause {
  readonly id: ClauseId
  readonly article: ArticleRef
  readonly ja: string
  readonly en: string
}

/** The six clauses by what they are about. */
export const clauseIds = ['subcontracting', 'custody', 'purpose', 'confidentiality', 'incidents', 'ownership'] as const
/** One of those. */
export type ClauseId = (typeof clauseIds)[number]

/** The six clauses in the order of Art. 22(1)–(6). */
export const clauses: readonly Clause[] = [
  {
    id: 'subcontracting',
    article: bases['clause-subcontracting'],
    ja: '再委託の禁止・制限',
    en: 'Ban or limits on sub-contracting',
  },
  {
    id: 'custody',
    article: bases['clause-custody'],
    ja: '資料の保管・返還・廃棄',
    en: 'Custody, return and disposal of materials',
  },
  {
    id: 'purpose',
    article: bases['clause-purpose'],
    ja: '目的外利用・複製・第三者提供の禁止',
    en: 'No other use, copying or passing on',
  },
  { id: 'confidentiality', article: bases['clause-confidentiality'], ja: '秘密の保持', en: 'Confidentiality' },
  { id: 'incidents', article: bases['clause-incidents'], ja: '事故等の報告', en: 'Reporting of incidents' },
  {
    id: 'ownership',
    article: bases['clause-ownership'],
    ja: '成果物等の権利の帰属',
    en: 'Ownership of what the work produces',
  },
]

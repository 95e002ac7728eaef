import type { ArticleRef } from '../kernel/article-ref.ts'

/** A clause that an outsourcing contract must spell out (Art. 22 here; other texts have other clauses, or none). */
export interface Clause {
  readonly id: string
  readonly article: ArticleRef
  readonly ja: string
  readonly en: string
}

/** The clauses as delivered, in the order of the text. */
export const clauses: readonly Clause[] = [
  {
    id: 'subcontracting',
    article: 'Art. 22(1)',
    ja: '再委託の禁止・制限',
    en: 'Ban or limits on sub-contracting',
  },
  {
    id: 'custody',
    article: 'Art. 22(2)',
    ja: '資料の保管・返還・廃棄',
    en: 'Custody, return and disposal of materials',
  },
  {
    id: 'purpose',
    article: 'Art. 22(3)',
    ja: '目的外利用・複製・第三者提供の禁止',
    en: 'No other use, copying or passing on',
  },
  { id: 'confidentiality', article: 'Art. 22(4)', ja: '秘密の保持', en: 'Confidentiality' },
  { id: 'incidents', article: 'Art. 22(5)', ja: '事故等の報告', en: 'Reporting of incidents' },
  {
    id: 'ownership',
    article: 'Art. 22(6)',
    ja: '成果物等の権利の帰属',
    en: 'Ownership of what the work produces',
  },
]

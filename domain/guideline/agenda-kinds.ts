import type { ArticleRef } from '../kernel/article-ref.ts'

/** A kind of matter that the council deliberates, as the text lists them (Art. 5(3) here). */
export interface AgendaKind {
  readonly id: string
  readonly article: ArticleRef
  readonly ja: string
  readonly en: string
}

/**
 * The kinds as delivered: measures, compliance, training, others. Outsourcing (Art. 21) isn't among them, so it is
 * filed under the last with a tag of its own.
 */
export const agendaKinds: readonly AgendaKind[] = [
  { id: 'measures', article: 'Art. 5(3)(1)', ja: '対策の決定及び見直し', en: 'Measures' },
  { id: 'compliance', article: 'Art. 5(3)(2)', ja: '遵守状況の確認', en: 'Compliance' },
  { id: 'training', article: 'Art. 5(3)(3)', ja: '教育・研修の実施', en: 'Training' },
  { id: 'other', article: 'Art. 5(3)(4)', ja: 'その他', en: 'Other' },
]

/** Where a related procedure stands: still to be done, or done. */
export const relatedStates = ['needed', 'done'] as const
/** One of those. */
export type RelatedState = (typeof relatedStates)[number]

/**
 * Another procedure that the same work may need besides this guideline's: the city has a rule of its own for outsourced
 * computing, and the work may call for permits and authorities later (operational setting: a checklist, never a bar).
 */
export interface RelatedProcedure {
  readonly id: string
  readonly ja: string
  readonly en: string
}

/** The checklist as delivered. */
export const relatedProcedures: readonly RelatedProcedure[] = [
  {
    id: 'computing-rule',
    ja: '電子計算機処理の管理運用に関する規程による業務委託',
    en: 'Outsourcing under the city’s rule on computing',
  },
  {
    id: 'personal-information',
    ja: '個人情報保護（特定個人情報を含む）の手続',
    en: 'Protection of personal information',
  },
  { id: 'budget', ja: '予算の執行伺・契約の起案', en: 'Budget and contract papers' },
  { id: 'entry-permit', ja: '入室の許可', en: 'Permits to enter rooms' },
  { id: 'operator-authority', ja: '操作者ID・操作権限', en: 'Operator IDs and authorities' },
  { id: 'document-disposal', ja: '機器・媒体・文書の廃棄の手続', en: 'Disposal of equipment, media or documents' },
]

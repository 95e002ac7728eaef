/** A kind of authority to operate (操作権限の種類, Art. 14(2)), for which operators are settled. */
export interface AuthorityKind {
  readonly id: string
  readonly ja: string
  readonly en: string
}

/**
 * The kinds as delivered. The text speaks of kinds and lists none, so they are the city's to name (operational
 * setting).
 */
export const authorityKinds: readonly AuthorityKind[] = [
  { id: 'system-operation', ja: 'システム運用', en: 'System operation' },
  { id: 'operator-management', ja: '操作者の管理', en: 'Management of operators' },
  { id: 'register-business', ja: '住基ネット業務', en: 'Business of the register' },
  { id: 'card-business', ja: 'カードの発行・運用', en: 'Issue and running of cards' },
]

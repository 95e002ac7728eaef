/** A kind of equipment of the network whose access is controlled (Art. 12): operators are verified and logged on it. */
export interface Equipment {
  readonly id: string
  readonly ja: string
  readonly en: string
}

/** The equipment as delivered, in the order of Art. 12(1). */
export const equipment: readonly Equipment[] = [
  { id: 'communication-server', ja: 'コミュニケーションサーバ', en: 'Communication server' },
  { id: 'integrated-terminal', ja: '統合端末', en: 'Integrated terminal' },
]

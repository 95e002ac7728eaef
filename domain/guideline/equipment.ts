/** A kind of equipment of the network whose access is controlled (Art. 12): operators are verified and logged on it. */
export interface Equipment {
  readonly id: string
  readonly ja: string
  readonly en: string
  /**
   * The devices of this kind by name or number, where the city names them: then each has a history of its own to
   * archive, and a gap of its own (Art. 16).
   */
  readonly devices?: readonly string[]
}

/** The devices of a kind of equipment as the guideline names them; none where it is archived as a whole. */
export const devicesOf = (equipment: readonly Equipment[], kind: string): readonly string[] =>
  equipment.find(({ id }) => id === kind)?.devices ?? []

/** The equipment as delivered, in the order of Art. 12(1). */
export const equipment: readonly Equipment[] = [
  { id: 'communication-server', ja: 'コミュニケーションサーバ', en: 'Communication server' },
  { id: 'integrated-terminal', ja: '統合端末', en: 'Integrated terminal' },
]

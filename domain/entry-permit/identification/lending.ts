import type { Lending } from './fields.ts'
import type { MeansKind } from './means.ts'

/** Something that is lent. */
export interface Lent {
  readonly kind: Exclude<MeansKind, 'id-device'>
  /** The field in which its number stands. */
  readonly field: 'key' | 'card' | 'badge'
  readonly number: string
}

/** What of a lending is lent: each thing whose number was entered. */
export const lendingOf = ({ key, card, badge }: Lending): readonly Lent[] =>
  (
    [
      { kind: 'key', field: 'key', number: key },
      { kind: 'card', field: 'card', number: card },
      { kind: 'name-badge', field: 'badge', number: badge },
    ] as const
  ).filter(({ number }) => number.trim() !== '')

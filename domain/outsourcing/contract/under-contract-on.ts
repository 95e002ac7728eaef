import type { PlainDate } from '../../kernel/plain-date.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * Whether a case that another names is a contract that had begun by a day: what the contractor gives back or disposes
 * of, also after its end, it does under that contract (Art. 22(2)).
 */
export const isUnderContractOn = (state: object | null, day: PlainDate): boolean => {
  const { contract = null } = (state ?? {}) as Partial<OutsourcingState>
  return contract !== null && contract.startsOn <= day
}

/** The clauses that the contract of such a case spells out, by their ids; none where it has no contract. */
export const clausesUnder = (state: object | null): readonly string[] =>
  ((state ?? {}) as Partial<OutsourcingState>).contract?.clauses.map(({ clause }) => clause) ?? []

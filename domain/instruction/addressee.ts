import type { PostId } from '../kernel/ids.ts'
import type { InstructionState } from './state.ts'

/** The post that is instructed or asked for a report; null before there is one. */
export const addresseeOf = ({ terms, asked }: Pick<InstructionState, 'terms' | 'asked'>): PostId | null =>
  terms?.addressee ?? asked?.addressee ?? null

/** The same as a list, empty before there is one. */
export const addresseesOf = (state: Pick<InstructionState, 'terms' | 'asked'>): readonly PostId[] =>
  [addresseeOf(state)].filter((one) => one !== null)

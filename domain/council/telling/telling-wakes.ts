import type { Instant } from '../../kernel/instant.ts'
import type { CouncilState } from '../state.ts'
import { untold } from './untold.ts'

/** What is to be done as soon as anybody looks: cases to be told, the next meeting to be planned. */
export type TellingWake =
  | { readonly kind: 'tell'; readonly at: Instant; readonly left: number }
  | { readonly kind: 'next'; readonly at: Instant }

/**
 * What follows from a meeting. The moments stay the same from look to look, so that one tried in vain is known again.
 */
export const tellingWakes = (state: CouncilState): readonly TellingWake[] => {
  const { kind, planned, deliberated, ending, next } = state
  if (planned === null) return []
  const waiting = untold(state)
  const left = waiting.length
  const since = waiting
    .flatMap(({ corrections = [] }) => corrections.map(({ by }) => by.at))
    .reduce((last, one) => (one > last ? one : last), deliberated?.by.at ?? planned.at)
  return [
    ...(left === 0 ? [] : [{ kind: 'tell', at: since, left } as const]),
    ...(kind === 'regular' && ending !== null && next === null
      ? [{ kind: 'next', at: ending.by?.at ?? planned.at } as const]
      : []),
  ]
}

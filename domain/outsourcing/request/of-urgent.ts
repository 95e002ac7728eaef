import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Caution } from '../in-effect/caution.ts'
import type { OutsourcingState } from '../state.ts'
import { isGood, vettingOf } from '../vetting/candidates.ts'

/**
 * Of work that had to begin first: that nobody had looked into the company that does it, or had found it unfit (Art. 20
 * asks beforehand).
 */
export const ofUrgent = (
  { contractor, startedOn: day }: { readonly contractor: string; readonly startedOn: PlainDate },
  state: OutsourcingState,
): readonly Caution[] => (isGood(vettingOf(state, contractor)) ? [] : [{ kind: 'urgent-unvetted', day }])

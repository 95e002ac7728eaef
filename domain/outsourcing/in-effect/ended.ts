import type { By } from '../../kernel/by.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { OutsourcingState } from '../state.ts'
import { partsEnded } from './parts-ended.ts'
import type { Ending } from '../slices.ts'

/** The case closed: completed, not approved, or given up. */
export const ended = (state: OutsourcingState, how: Ending['how'], reason: string, by: By): OutsourcingState => ({
  ...partsEnded(state, tokyoDateOf(by.at)),
  stage: 'closed',
  ending: { how, reason, by },
  lastStep: null,
})

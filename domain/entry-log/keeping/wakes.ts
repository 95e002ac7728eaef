import type { Settings } from '../../guideline/settings.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { isInside } from '../entry.ts'
import type { EntryLogState } from '../state.ts'
import { closesOn } from './decide-keeping.ts'

/** The day on which a year's ledger is closed; there is none while somebody is inside. */
export interface KeepingWake {
  readonly kind: 'ledger-year-over'
  readonly at: Instant
  readonly gives: { readonly type: 'CloseEntryLog'; readonly data: { readonly fiscalYear: number } }
}

/** When a ledger may be closed (operational setting). */
export const keepingWakes = (
  { stage, fiscalYear, entries }: EntryLogState,
  settings: Settings,
): readonly KeepingWake[] =>
  stage !== 'open' || entries.some(isInside)
    ? []
    : [
        {
          kind: 'ledger-year-over',
          at: tokyoTime(closesOn(fiscalYear, { settings }), '00:00'),
          gives: { type: 'CloseEntryLog', data: { fiscalYear } },
        },
      ]

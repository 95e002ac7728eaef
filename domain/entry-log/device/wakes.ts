import { there } from '../../kernel/there.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { EntryLogState } from '../state.ts'
import { monthSpan, monthsOf } from './coverage.ts'

/** The first day after a month whose log wasn't asked for yet. */
export interface DeviceWake {
  readonly kind: 'log-month-over'
  readonly at: Instant
  readonly gives: { readonly type: 'AskForDeviceLog'; readonly data: { readonly month: string } }
}

/** The next month that is to be asked about (operational setting). */
export const deviceWakes = (state: EntryLogState): readonly DeviceWake[] => {
  if (state.stage !== 'open' || !state.device) return []
  const month = monthsOf(state).find((one) => !state.asked.includes(one))
  if (month === undefined) return []
  const { to } = there(monthSpan(month, state.fiscalYear))
  return [
    {
      kind: 'log-month-over',
      at: tokyoTime(addDays(to, 1), '00:10'),
      gives: { type: 'AskForDeviceLog', data: { month } },
    },
  ]
}

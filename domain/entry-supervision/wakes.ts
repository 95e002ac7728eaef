import { tokyoTime, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { EntrySupervisionState } from './state.ts'

/** The moment at which the time for reports is over. */
export interface SupervisionWake {
  readonly kind: 'entry-report-time-over'
  readonly at: Instant
  readonly gives: { readonly type: 'CloseEntryReporting'; readonly data: { readonly dueOn: PlainDate } }
}

/** What a round waits for besides its tasks. */
export const supervisionWakes = ({ stage, dueOn }: EntrySupervisionState): readonly SupervisionWake[] =>
  stage === 'reporting' && dueOn !== null
    ? [
        {
          kind: 'entry-report-time-over',
          at: tokyoTime(addDays(dueOn, 1), '00:00'),
          gives: { type: 'CloseEntryReporting', data: { dueOn } },
        },
      ]
    : []

import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { EntryPermitState } from '../state.ts'

/** The day after a permit's last one. */
export interface PeriodWake {
  readonly kind: 'entry-permit-end'
  readonly at: Instant
  readonly gives: { readonly type: 'ExpireEntryPermit'; readonly data: { readonly untilOn: PlainDate } }
}

/** A permit has ended when its last day has passed (operational setting). */
export const periodWakes = ({ stage, permit }: EntryPermitState): readonly PeriodWake[] =>
  stage === 'permitted' && permit !== null
    ? [
        {
          kind: 'entry-permit-end',
          at: tokyoTime(addDays(permit.untilOn, 1), '00:00'),
          gives: { type: 'ExpireEntryPermit', data: { untilOn: permit.untilOn } },
        },
      ]
    : []

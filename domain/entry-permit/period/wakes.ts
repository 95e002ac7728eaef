import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Calendar } from '../../kernel/calendar.ts'
import type { Settings } from '../../guideline/settings.ts'
import { seasonOf } from '../renewal/season.ts'
import type { EntryPermitState } from '../state.ts'

/** The day after a permit's last one, and the day on which its office is asked whether it goes on. */
export interface PeriodWake {
  readonly kind: 'entry-permit-end' | 'entry-renewal-season'
  readonly at: Instant
  readonly gives: {
    readonly type: 'ExpireEntryPermit' | 'NoteEntryRenewalSeason'
    readonly data: { readonly untilOn: PlainDate }
  }
}

/** A permit has ended when its last day has passed; some time before, its office is asked (operational settings). */
export const periodWakes = (
  state: EntryPermitState,
  _now: Instant,
  _calendar: Calendar,
  settings: Settings,
): readonly PeriodWake[] => {
  const { stage, permit } = state
  if ((stage !== 'permitted' && stage !== 'suspended') || permit === null) return []
  const { untilOn } = permit
  const season = seasonOf(state, settings)
  return [
    ...(season === null
      ? []
      : [
          {
            kind: 'entry-renewal-season',
            at: season.at,
            gives: { type: 'NoteEntryRenewalSeason', data: { untilOn } },
          } as const,
        ]),
    {
      kind: 'entry-permit-end',
      at: tokyoTime(addDays(untilOn, 1), '00:00'),
      gives: { type: 'ExpireEntryPermit', data: { untilOn } },
    },
  ]
}

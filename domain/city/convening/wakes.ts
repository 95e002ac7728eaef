import type { Settings } from '../../guideline/settings.ts'
import { addBusinessDays, type Calendar } from '../../kernel/calendar.ts'
import { tokyoDateOf, tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CityState } from '../state.ts'

/** The moment at which chair and secretariat hear that something given is about to end. */
export interface EntrustingWake {
  readonly kind: 'entrusting-ends'
  readonly at: Instant
  readonly gives: { readonly type: 'NoteEntrustingEnds'; readonly data: { readonly entrusted: string } }
}

/** On which day it is said that what was given ends: so many business days before its last (operational setting). */
export const saidOn = (until: PlainDate, calendar: Calendar, { council }: Pick<Settings, 'council'>): PlainDate =>
  addBusinessDays(calendar, until, -council.entrustingEndsBusinessDays)

/** What was given for a time, stands, and of whose end nobody was told yet; once it is over nobody is told any more. */
export const entrustingWakes = (
  { entrusted }: CityState,
  now: Instant,
  calendar: Calendar,
  settings: Settings,
): readonly EntrustingWake[] =>
  entrusted.flatMap(({ id, until, revoked, endNoted }) =>
    until === null || revoked !== null || endNoted === true || until < tokyoDateOf(now)
      ? []
      : [
          {
            kind: 'entrusting-ends' as const,
            at: tokyoTime(saidOn(until, calendar, settings), settings.remindAt),
            gives: { type: 'NoteEntrustingEnds' as const, data: { entrusted: id } },
          },
        ],
  )

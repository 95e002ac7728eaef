import { nextBusinessDay, type Calendar } from '../../kernel/calendar.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Settings } from '../../guideline/settings.ts'
import { isAsked, isSettled, nextSeason } from './season.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What a case waits for because of renewals: the season in which the next contract is asked for, and telling the case
 * before it.
 */
export type RenewalWake =
  | { readonly kind: 'renewal-season'; readonly at: Instant; readonly endsOn: PlainDate; readonly asked: number }
  | { readonly kind: 'tell-renewal'; readonly at: Instant; readonly of: CaseId }

/** Those moments, for a case as it stands. */
export const renewalWakes = (
  state: OutsourcingState,
  _now: Instant,
  calendar: Calendar,
  settings: Settings,
): readonly RenewalWake[] => [...seasonWake(state, calendar, settings), ...tellingWake(state)]

const seasonWake = (state: OutsourcingState, calendar: Calendar, settings: Settings): readonly RenewalWake[] => {
  if (state.stage !== 'in-force' || isSettled(state) || isAsked(state)) return []
  const season = nextSeason(state, calendar, settings)
  if (season === null) return []
  return [
    {
      kind: 'renewal-season',
      at: tokyoTime(nextBusinessDay(calendar, season.askOn), settings.remindAt),
      endsOn: season.endsOn,
      asked: state.tasks.counts['decide-renewal'] ?? 0,
    },
  ]
}

const tellingWake = ({ renewal, startedBy, stage }: OutsourcingState): readonly RenewalWake[] =>
  renewal.of === null || renewal.told || startedBy === null || stage === 'closed'
    ? []
    : [{ kind: 'tell-renewal', at: startedBy.at, of: renewal.of }]

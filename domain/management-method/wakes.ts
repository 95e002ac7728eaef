import type { Settings } from '../guideline/settings.ts'
import type { Calendar } from '../kernel/calendar.ts'
import { tokyoTime, type Instant } from '../kernel/instant.ts'
import { addMonths } from '../kernel/plain-date.ts'
import { managementMethodSettings } from './settings.ts'
import { coming, type ManagementMethodState } from './state.ts'

/** The day of a version that was settled, and when one is looked at again. */
export type MethodWake =
  | {
      readonly kind: 'method-in-force'
      readonly at: Instant
      readonly gives: { readonly type: 'PutMethodInForce'; readonly data: { readonly version: number } }
    }
  | {
      readonly kind: 'review-method'
      readonly at: Instant
      readonly gives: { readonly type: 'AskMethodReview'; readonly data: { readonly nth: number } }
    }

/** What a method waits for besides its tasks (operational settings: how often it is looked at again). */
export const methodWakes = (
  state: ManagementMethodState,
  _now: Instant,
  _calendar: Calendar,
  settings: Settings,
): readonly MethodWake[] => {
  const next = coming(state)
  const { stage, draft, lookedAtOn, reviewsAsked, tasks } = state
  const isQuiet = stage === 'in-force' && draft === null && tasks.open.every(({ kind }) => kind !== 'review-method')
  return [
    ...(next === null || stage === 'closed'
      ? []
      : [
          {
            kind: 'method-in-force' as const,
            at: tokyoTime(next.inForceFrom, '00:00'),
            gives: { type: 'PutMethodInForce' as const, data: { version: next.version } },
          },
        ]),
    ...(isQuiet && next === null && lookedAtOn !== null
      ? [
          {
            kind: 'review-method' as const,
            at: tokyoTime(
              addMonths(lookedAtOn, managementMethodSettings.of(settings).reviewEveryMonths),
              settings.remindAt,
            ),
            gives: { type: 'AskMethodReview' as const, data: { nth: reviewsAsked + 1 } },
          },
        ]
      : []),
  ]
}

import { tokyoTime, type Instant } from '../kernel/instant.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { lastDayOf } from './period.ts'
import type { PlanState } from './state.ts'

/** The day after a plan's last one. */
export interface PlanWake {
  readonly kind: 'plan-over'
  readonly at: Instant
  readonly gives: { readonly type: 'EndOperationPlan'; readonly data: { readonly on: PlainDate } }
}

/** A plan is over with its period (operational setting). */
export const planWakes = ({ plan, stage }: PlanState): readonly PlanWake[] =>
  plan === null || stage === 'closed'
    ? []
    : [
        {
          kind: 'plan-over',
          at: tokyoTime(addDays(lastDayOf(plan), 1), '00:00'),
          gives: { type: 'EndOperationPlan', data: { on: lastDayOf(plan) } },
        },
      ]

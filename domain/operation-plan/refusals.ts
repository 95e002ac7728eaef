import { paperRefusals } from '../law/paper.ts'
import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on an operation plan is refused. */
export const planRefusals = {
  'plan-consultation-missing': 'not-now',
  'plan-nobody-consulted': 'not-now',
  'plan-response-missing': 'unfit',
  'plan-period-over': 'unfit',
  'plan-period-taken': 'unfit',
  ...paperRefusals,
} as const satisfies RefusalKinds

/** Every reason for which an act on it can be refused. */
export type PlanRefusal = keyof typeof planRefusals | CommonRefusal

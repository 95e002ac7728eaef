import { paperRefusals } from '../law/paper.ts'
import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/**
 * Every reason for which an act of the council can be refused (a closed union). What each means and what to do stands,
 * in both languages, in docs/errors.md and the pages' messages; a test keeps them equal.
 */
export const councilRefusals = {
  'not-your-seat': 'not-yours',
  'not-entrusted': 'not-yours',
  'rhythm-kept': 'not-now',
  'item-unknown': 'unfit',
  'item-on-agenda': 'not-now',
  'item-decided': 'not-now',
  'item-elsewhere': 'not-now',
  'matter-gone': 'not-now',
  'matter-changed': 'not-now',
  'order-incomplete': 'unfit',
  'agenda-empty': 'not-now',
  'guest-unknown': 'unfit',
  'guest-is-member': 'unfit',
  'deputies-not-allowed': 'unfit',
  'seat-vacant': 'unfit',
  'times-out-of-order': 'unfit',
  'time-ahead': 'unfit',
  'never-sat': 'not-now',
  'before-its-time': 'not-now',
  'meeting-begun': 'unfit',
  'quorum-missing': 'not-now',
  'quorum-met': 'not-now',
  'chair-missing': 'not-now',
  'conditions-missing': 'unfit',
  'outcome-not-for-case': 'unfit',
  'items-open': 'not-now',
  'outcomes-recorded': 'not-now',
  'minutes-incomplete': 'unfit',
  'question-unknown': 'unfit',
  'question-open': 'not-now',
  'opinions-outstanding': 'not-now',
  'majority-missing': 'unfit',
  'paper-unknown': 'unfit',
  'paper-notified': 'not-now',
  ...paperRefusals,
} as const satisfies RefusalKinds

/** One of those reasons. */
export type CouncilRefusal = keyof typeof councilRefusals | CommonRefusal

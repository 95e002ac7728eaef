import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on a ledger of entries is refused besides those that every procedure has. */
export const entryLogRefusals = {
  'room-keeps-no-ledger': 'unfit',
  'no-special-admission': 'unfit',
  'admitted-by-manager-alone': 'not-yours',
  'permit-not-live': 'unfit',
  'permit-of-other-room': 'unfit',
  'entry-unknown': 'missing',
  'entry-over': 'not-now',
  'escort-unchanged': 'unfit',
  'times-reversed': 'unfit',
  'outside-ledger-year': 'unfit',
  'lateness-unexplained': 'unfit',
  'nothing-corrected': 'unfit',
  'month-not-over': 'not-now',
  'log-empty': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on a ledger can be refused. */
export type EntryLogRefusal = keyof typeof entryLogRefusals | CommonRefusal

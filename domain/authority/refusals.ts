import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an authority is refused besides those that every procedure has. */
export const authorityRefusals = {
  'authority-for-other-office': 'not-yours',
  'security-officer-unnamed': 'unfit',
  'operator-unknown': 'unfit',
  'operator-leaves-before': 'unfit',
  'authority-double': 'unfit',
  'authority-reversed': 'unfit',
  'change-pending': 'not-now',
  'nothing-proposed': 'not-now',
  'consulted-already': 'not-now',
  'consultation-missing': 'not-now',
  'disagreement-unanswered': 'unfit',
  'term-gap': 'unfit',
  'term-overlap': 'unfit',
  'id-taken': 'unfit',
  'id-in-use': 'not-now',
  'no-id-in-use': 'not-now',
} as const satisfies RefusalKinds

/** Every reason for which an act on an authority can be refused. */
export type AuthorityRefusal = keyof typeof authorityRefusals | CommonRefusal

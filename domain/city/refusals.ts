import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which the rule book is left as it is, besides those that every procedure has. */
export const cityRefusals = {
  'setting-unknown': 'unfit',
  'setting-unfit': 'unfit',
  'setting-in-the-past': 'unfit',
  'guideline-in-the-past': 'unfit',
  'guideline-incomplete': 'unfit',
  'guideline-unchanged': 'unfit',
  'text-unfit': 'unfit',
  'text-recorded': 'not-now',
  'person-entered-already': 'unfit',
  'person-not-entered': 'unfit',
  'person-gone': 'unfit',
  'mail-taken': 'unfit',
  'post-unknown': 'unfit',
  'appointment-overlaps': 'unfit',
  'appointment-missing': 'unfit',
  'entrusted-missing': 'unfit',
  'mail-not-tried': 'not-now',
  'last-administrator': 'not-now',
  'not-invited': 'not-now',
} as const satisfies RefusalKinds

/** Every reason for which an act on the rule book can be refused. */
export type CityRefusal = keyof typeof cityRefusals | CommonRefusal

import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on a method is refused besides those that every procedure has. */
export const managementMethodRefusals = {
  'method-owner-unfit': 'unfit',
  'method-double': 'not-now',
  'method-nothing-drafted': 'not-now',
  'method-coming': 'not-now',
  'method-reader-unknown': 'not-now',
} as const satisfies RefusalKinds

/** Every reason for which an act on it can be refused. */
export type ManagementMethodRefusal = keyof typeof managementMethodRefusals | CommonRefusal

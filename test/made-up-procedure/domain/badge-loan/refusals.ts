import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which a loan is refused besides those that every procedure has. */
export const badgeLoanRefusals = { 'loan-reversed': 'unfit', 'loan-too-long': 'unfit' } as const satisfies RefusalKinds

/** Every reason for which an act on a loan can be refused. */
export type BadgeLoanRefusal = keyof typeof badgeLoanRefusals | CommonRefusal

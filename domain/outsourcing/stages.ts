/** The steps of a case while it is open, in their order. */
export const steps = [
  'vetting',
  'submission',
  'form-check',
  'deliberation',
  'approval',
  'contracting',
  'in-force',
  'closing',
] as const
/** One of those. */
export type Step = (typeof steps)[number]

/** Where a case stands. */
export type Stage = 'none' | Step | 'closed'

/** The steps to which a case can be sent back (差戻し), in their order. */
export const returnTargets = ['vetting', 'submission', 'form-check', 'deliberation'] as const
/** One of those steps. */
export type ReturnTarget = (typeof returnTargets)[number]

/** The steps until the council has said something (Art. 21). */
export const beforeDeliberated: readonly Step[] = ['vetting', 'submission', 'form-check', 'deliberation']
/** The steps until the chief has approved (Art. 21). */
export const beforeApproved: readonly Step[] = [...beforeDeliberated, 'approval']
/** The steps until there is a contract (Art. 22). */
export const beforeContract: readonly Step[] = [...beforeApproved, 'contracting']
/** The steps at which what was approved can still be changed or passed on (Arts. 21, 22(1)). */
export const running: readonly Step[] = ['contracting', 'in-force']
/** The steps under a contract, until everything is back (Arts. 22, 23). */
export const underContract: readonly Step[] = ['in-force', 'closing']

import type { VettingReport } from './fields.ts'
import type { By } from '../../kernel/by.ts'

/**
 * What a case keeps in mind of a vetting: everything but the answers. Those stand in the event, which is read where
 * they are shown; kept in the state, thirty-eight of them would be written anew with every later act of the case.
 */
export interface Vetting extends Omit<VettingReport, 'answers'> {
  readonly by: By
  /** The items that are not met. */
  readonly notMet: readonly string[]
}

/** The same without the answers. */
export const foundIn = ({ answers, ...report }: VettingReport & { readonly by: By }): Vetting => ({
  ...report,
  notMet: answers.filter((one) => one.finding === 'not-met').map((one) => one.item),
})

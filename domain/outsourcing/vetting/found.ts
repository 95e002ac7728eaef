import type { By } from '../../kernel/by.ts'
import type { OfOwnWork } from '../../law/own-work.ts'
import type { VerdictTerms, VettingAnswer, VettingReport } from './fields.ts'

/** An essential (★) item of which the council has to know: that it doesn't apply, and why, or that it isn't met. */
export interface EssentialItem extends Pick<VettingAnswer, 'item' | 'evidence'> {
  readonly finding: 'not-applicable' | 'not-met'
  readonly reason: string
}

/** A report with what the law has drawn from it by the questionnaire of its day. */
export interface RecordedVetting extends VettingReport {
  readonly by: By
  /** The ★ items that don't apply or aren't met; left out where there are none. */
  readonly essential?: readonly EssentialItem[]
  /** Set where staff have recorded it: the verdict is a proposal until the head gives theirs (Art. 20). */
  readonly proposed?: true
}

/**
 * What a case keeps in mind of a vetting: everything but the answers. Those stand in the event, which is read where
 * they are shown; kept in the state, thirty-eight of them would be written anew with every later act of the case.
 */
export interface Vetting extends Omit<RecordedVetting, 'answers'> {
  /** The items that are not met. */
  readonly notMet: readonly string[]
  /** The head's verdict on what staff have found; where the head looked themself, the report has it. */
  readonly judged?: VerdictTerms & OfOwnWork & { readonly by: By }
}

/** The same without the answers. */
export const foundIn = ({ answers, ...report }: RecordedVetting): Vetting => ({
  ...report,
  notMet: answers.filter((one) => one.finding === 'not-met').map((one) => one.item),
})

/** The vetting with the head's verdict in the place of what staff had proposed. */
export const judgedAs = (
  { proposed: _proposed, conditions: _conditions, ...vetting }: Vetting,
  { conditions, ...verdict }: VerdictTerms & OfOwnWork & { readonly by: By },
): Vetting => ({
  ...vetting,
  verdict: verdict.verdict,
  ...(conditions === undefined ? {} : { conditions }),
  judged: { ...verdict, ...(conditions === undefined ? {} : { conditions }) },
})

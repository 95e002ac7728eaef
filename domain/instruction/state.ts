import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { Tasks } from '../tasks/task.ts'
import type { Concerned } from './concerned.ts'

/**
 * An instruction of the chief to the head of an office, from its draft, or from the report that led to it, to its end.
 *
 * - **none**: nothing has happened. `DraftInstruction` by the secretariat enters *draft*, `RequestReport` by the chief
 *   *hearing*, `IssueInstruction` by the chief *issued*.
 * - **draft** (operational setting): the secretariat has prepared an instruction and may prepare it anew. The chief
 *   issues it, as it stands or changed, which leads to *issued*, or drops it, which closes the case.
 * - **hearing** (Art. 11): whoever controls the entry of a room was asked for a report. Given, it leads to
 *   *considering*.
 * - **considering** (Art. 11): the chief instructs on the strength of the report, which leads to *issued*, or closes
 *   the case, since nothing is to be instructed.
 * - **issued** (Arts. 6 and 11): the addressee is to acknowledge the receipt, which leads to *in-hand*, and to carry
 *   the instruction out. Whoever reports the completion at once has received it too.
 * - **in-hand** (Arts. 6 and 11): the addressee carries it out; reports of progress change nothing. The report of the
 *   completion leads to *reported*.
 * - **reported** (Arts. 6 and 11): the chief closes the case, or returns the report as not enough, which leads back to
 *   *in-hand* with a new day.
 * - **closed**: nothing changes any more.
 *
 * While it is issued or in hand the chief may extend the day; at any time before the end the chief may withdraw what
 * was asked. The addressee is a post: on a transfer the task lies before the successor without anybody's act.
 *
 * Each part keeps its own slice of the state, and says in its `state.ts` what that is.
 */
export interface InstructionState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  /** Whom it concerns, as the roster was when that was settled; null before the first event. */
  readonly concerns: Concerned | null
  readonly startedBy: By | null
  readonly ending: {
    readonly how: 'completed' | 'withdrawn' | 'noted'
    readonly reason: string
    readonly by: By
  } | null
  readonly tasks: Tasks
}

/** Where an instruction stands. */
export type Stage = 'none' | Step | 'closed'

/** The steps of an instruction while it is open, in their order. */
export const steps = ['draft', 'hearing', 'considering', 'issued', 'in-hand', 'reported'] as const
/** One of those. */
export type Step = (typeof steps)[number]

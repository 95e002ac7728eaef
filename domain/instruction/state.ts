import type { By } from '../kernel/by.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Finding } from '../council/finding.ts'
import type { Concerned } from './concerned.ts'
import type { Report, ReportTerms } from './hearing/fields.ts'
import type { InstructionTerms } from './issue/fields.ts'

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
 */
export interface InstructionState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  /** The instruction as drafted or issued; null as long as there is only a request for a report. */
  readonly terms: InstructionTerms | null
  /** What the council had found, on which it rests (Art. 6); null for any other, and for those from before 0.5. */
  readonly restsOn: Finding | null
  /**
   * By when it is to be carried out: the instruction's day, or the later one after an extension or a returned report.
   */
  readonly dueOn: PlainDate | null
  /** Whom it concerns, as the roster was when that was settled; null before the first event. */
  readonly concerns: Concerned | null
  readonly asked: (ReportTerms & { readonly by: By }) | null
  readonly report: (Report & { readonly by: By }) | null
  readonly startedBy: By | null
  readonly issuedBy: By | null
  readonly acknowledged: By | null
  readonly progress: readonly { readonly text: string; readonly by: By }[]
  /** Every report of the completion, the last one last, and why it was returned where it was. */
  readonly completions: readonly Completion[]
  readonly extensions: readonly {
    readonly from: PlainDate
    readonly dueOn: PlainDate
    readonly reason: string
    readonly by: By
  }[]
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

/** A report of the completion and, where it was not enough, the chief's answer to it. */
export interface Completion extends Report {
  readonly by: By
  readonly returned: { readonly reason: string; readonly dueOn: PlainDate; readonly by: By } | null
}

/** An instruction before its first event. */
export const initialState: InstructionState = {
  stage: 'none',
  number: null,
  terms: null,
  restsOn: null,
  dueOn: null,
  concerns: null,
  asked: null,
  report: null,
  startedBy: null,
  issuedBy: null,
  acknowledged: null,
  progress: [],
  completions: [],
  extensions: [],
  ending: null,
  tasks: noTasks,
}

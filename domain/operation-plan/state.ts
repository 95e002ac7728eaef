import type { By } from '../kernel/by.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { PaperTerms } from '../law/paper.ts'
import { noTasks, type Tasks } from '../tasks/task.ts'
import type { Answer, DraftedPlan } from './fields.ts'

/**
 * An operation plan of a year or a month (Art. 19(2)).
 *
 * - **none**: nothing has happened. The post that draws plans up, or its office, drafts one: *draft*.
 * - **draft**: it is amended, gets the files that belong to it, and is put before those whom the guideline names:
 *   *consulting*. Where it names nobody it is settled at once.
 * - **consulting** (Art. 19(2)): each of them says what they think; consultation is no approval, and what they say
 *   stays also where they disagree. After the last: *considered*.
 * - **considered**: the post settles it, with how what was said was taken, or amends it, which leads back to *draft*.
 * - **settled**: it holds, and may get the file on which it was settled. A revision begins another version as *draft*;
 *   what was settled before stays readable.
 * - **closed**: its period is over.
 */
export interface PlanState {
  readonly stage: Stage
  readonly number: CaseNumber | null
  readonly office: OfficeId
  readonly plan: DraftedPlan | null
  readonly version: number
  readonly draftedBy: By | null
  /** Whoever amended or revised what is put before those who are consulted. */
  readonly amendedBy: readonly By[]
  readonly asked: { readonly of: readonly PostId[]; readonly note: string; readonly by: By } | null
  readonly answers: readonly (Answer & { readonly by: By })[]
  readonly settled: readonly SettledVersion[]
  /** The files that lie with it as evidence, each with the version with which it came. Nothing is ever replaced. */
  readonly papers: readonly PlanPaper[]
  readonly ending: { readonly how: 'over' } | null
  readonly tasks: Tasks
}

/** A version as it was settled, with what those who were consulted had said. */
export interface SettledVersion {
  readonly version: number
  readonly plan: DraftedPlan
  readonly answers: readonly (Answer & { readonly by: By })[]
  readonly response: string
  readonly by: By
}

/** A file that lies with a plan, known again by its hash. */
export interface PlanPaper extends PaperTerms {
  readonly id: string
  readonly version: number
  readonly by: By
}

/** The steps while a plan is open, in their order. */
export const steps = ['draft', 'consulting', 'considered', 'settled'] as const
/** One of those. */
export type Step = (typeof steps)[number]
/** Where a plan stands. */
export type Stage = 'none' | Step | 'closed'

/** A plan before its first event. */
export const initialState: PlanState = {
  stage: 'none',
  number: null,
  office: '' as OfficeId,
  plan: null,
  version: 1,
  draftedBy: null,
  amendedBy: [],
  asked: null,
  answers: [],
  settled: [],
  papers: [],
  ending: null,
  tasks: noTasks,
}

/** Those who were asked and haven't answered yet. */
export const unanswered = ({ asked, answers }: PlanState): readonly PostId[] =>
  (asked?.of ?? []).filter((post) => !answers.some(({ by }) => by.post === post))

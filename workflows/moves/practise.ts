import type { CaseId } from '../../domain/kernel/ids.ts'
import type { RuleName } from '../../domain/procedures.ts'
import type { TaskWake } from '../../domain/tasks/wakes.ts'
import { callingToMind } from './calling-to-mind.ts'
import { follow, type Case, type Moment } from './follow.ts'
import { othersHear } from './others-hear.ts'
import { stay, type InTime } from './stay.ts'
import { turnPage } from './turn-page.ts'

/**
 * A stage as its practice reads: for which commands it waits, from whom and by which rule, in which parts people act
 * meanwhile, and what is done in time. That this is what the law's own tables say, no more and no less, is held by a
 * test; nothing of it is decided here.
 */
export interface Stage<Command extends string, Who extends string, Wake extends Moment> {
  /** The rule by which it waits. */
  readonly rule: RuleName
  /** The commands that lead on from here, and whose they are. */
  readonly waitsFor: { readonly [command in Command]?: Who }
  /** The parts of the procedure in which people act besides while it lasts; what they may at every stage isn't told. */
  readonly meanwhile?: readonly string[]
  /** What is done when its time has come, besides calling the open tasks to mind, which every stage does. */
  readonly inTime?: InTime<Wake>
}

/** Every stage of a procedure's practice, in the procedure's order. */
export type Stages<Step extends string, Command extends string, Who extends string, Wake extends Moment> = {
  readonly [step in Step]: Stage<Command, Who, Wake>
}

/**
 * Goes with a case through its stages until it is closed: waits for people, calls to mind and brings before others what
 * they leave open, and does what falls due. Where the case stands says the record, so it goes on from anywhere.
 */
export async function practise<Step extends string, Command extends string, Who extends string, Wake extends Moment>(
  caseId: CaseId,
  stages: Stages<Step, Command, Who, Wake>,
): Promise<void> {
  const theCase: Case<Step, Wake> = await follow(caseId)
  while (!theCase.view.closed) {
    const { inTime, waitsFor } = stages[theCase.view.stage]
    const always: InTime<TaskWake> = callingToMind
    const anywhere = { ...(always as InTime<Moment>), ...othersHear }
    await stay(theCase, { ...anywhere, ...inTime } as InTime<Wake>, Object.keys(waitsFor).join(', '))
    await turnPage(caseId)
  }
}

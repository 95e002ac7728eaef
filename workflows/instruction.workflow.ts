import type { CaseId } from '../domain/kernel/ids.ts'
import type { Step } from '../domain/instruction/state.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { decided } from './moves/decided.ts'
import { follow, type Case } from './moves/follow.ts'
import { turnPage } from './moves/turn-page.ts'

/**
 * The practice of an instruction (Arts. 6 and 11): people draft, report, instruct, carry out and close; this waits with
 * them, calls to mind what lies open, and brings what is overdue before the chief.
 */
export async function instruction(caseId: CaseId): Promise<void> {
  const theCase: Case<Step, TaskWake> = await follow(caseId)
  while (!theCase.view.closed) {
    await decided(theCase)
    await turnPage(caseId)
  }
}

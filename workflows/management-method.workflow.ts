import type { CaseId } from '../domain/kernel/ids.ts'
import type { ManagementMethodCommand } from '../domain/management-method/commands.ts'
import type { ManagementMethodLaw } from '../domain/management-method/law.ts'
import type { Step } from '../domain/management-method/state.ts'
import type { MethodWake } from '../domain/management-method/wakes.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'

/** The practice of a method of management: waits for drafts, days, acknowledgements, and to look at it again. */
export async function managementMethod(caseId: CaseId): Promise<void> {
  await practise(caseId, managementMethodStages)
}

type Waiting = Stages<Step, ManagementMethodCommand['type'], ManagementMethodLaw['Who'], TaskWake | MethodWake>

/** What each stage of a method waits for. */
export const managementMethodStages: Waiting = {
  /** The post settles the draft, and its day comes. */
  drafting: {
    rule: 'method-settled',
    waitsFor: { AmendMethod: 'drafters', SettleMethod: 'owner', AbolishMethod: 'owner' },
    inTime: { 'method-in-force': given },
  },
  /** Everybody whom the version concerns acknowledges it; the next one is drafted, settled and comes into force. */
  'in-force': {
    rule: 'method-version-acknowledged',
    waitsFor: {
      AcknowledgeMethodVersion: 'readers',
      ExcuseMethodReader: 'owner',
      AmendMethod: 'drafters',
      SettleMethod: 'owner',
      ReviewMethod: 'owner',
      AbolishMethod: 'owner',
    },
    inTime: { 'method-in-force': given, 'review-method': given },
  },
}

import type { CaseId } from '../domain/kernel/ids.ts'
import type { PlanCommand } from '../domain/operation-plan/commands.ts'
import type { PlanLaw } from '../domain/operation-plan/law.ts'
import type { PlanWake } from '../domain/operation-plan/wakes.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/** The practice of an operation plan (Art. 19(2)): it calls consultation to mind, and ends the plan with its period. */
export async function operationPlan(caseId: CaseId): Promise<void> {
  await practise(caseId, operationPlanStages)
}

const ending: InTime<TaskWake | PlanWake> = { 'plan-over': given }

/** What each stage of an operation plan waits for. */
export const operationPlanStages: Stages<PlanLaw['Stage'], PlanCommand['type'], PlanLaw['Who'], TaskWake | PlanWake> = {
  /** It is drafted, and put before those who are consulted; where nobody is, it is settled. */
  draft: {
    rule: 'operation-plan-settled',
    waitsFor: { AskPlanConsultation: 'drafters', SettleOperationPlan: 'planner' },
    meanwhile: ['plan'],
    inTime: ending,
  },
  /** They say what they think of it. */
  consulting: {
    rule: 'operation-plan-settled',
    waitsFor: { AnswerPlanConsultation: 'consulted' },
    inTime: ending,
  },
  /** It is settled. */
  considered: {
    rule: 'operation-plan-settled',
    waitsFor: { SettleOperationPlan: 'planner' },
    meanwhile: ['plan'],
    inTime: ending,
  },
  /** It holds until its period is over, or is revised. */
  settled: {
    rule: 'operation-plan-kept',
    waitsFor: { ReviseOperationPlan: 'drafters' },
    meanwhile: ['plan'],
    inTime: ending,
  },
}

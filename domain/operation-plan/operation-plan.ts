import { type Guideline } from '../guideline/guideline.ts'
import { withItsOffice } from '../guideline/office-posts.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import { planCommands, planTasks, type PlanCommand } from './commands.ts'
import { planEvolve } from './evolve.ts'
import type { PlanLaw } from './law.ts'
import { planRefusals } from './refusals.ts'
import { planRegister, planRow } from './register.ts'
import { planRules } from './rules.ts'
import { initialState, steps, unanswered, type PlanState } from './state.ts'
import { planWakes } from './wakes.ts'
import { planSettings } from './settings.ts'

/** Who draws a plan up, and who is consulted on it, as the guideline names them (Art. 19(2)). */
const postsFor = (who: PlanLaw['Who'], state: PlanState, guideline: Guideline): readonly PostId[] => {
  const { by } = guideline.operationPlan
  switch (who) {
    case 'planner':
      return [by]
    case 'drafters':
      return withItsOffice(guideline, by)
    case 'consulted':
      return unanswered(state)
  }
}

/** Operation plans, drawn up in consultation with whom the guideline names (Art. 19(2)). */
export const operationPlan = procedureOf<PlanLaw, PlanCommand>({
  name: 'operation-plan',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [{ name: 'plan', commands: planCommands, evolve: planEvolve, tasks: planTasks, wakes: planWakes }],
  startedBy: 'DraftOperationPlan',
  refusals: planRefusals,
  rules: planRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? type === 'OperationPlanDrafted' : stage !== 'closed' || type === 'TaskClosed',
  caseRow: planRow,
  settings: planSettings,
  registers: { plans: planRegister },
  mayRead: ({ scope, posts }, { office, asked }) =>
    scope.all ||
    scope.council ||
    scope.offices.includes(office) ||
    (asked?.of ?? []).some((post) => posts.includes(post)),
})

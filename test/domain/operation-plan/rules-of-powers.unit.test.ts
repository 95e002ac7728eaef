import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 19(2): the manager of the other assets settles the operation plan with the head of the Citizens Division.
 * How it is drafted and kept the text doesn’t say.
 */
testRules('operation-plan', {
  DraftOperationPlan: ['drafters', 'operation-plan-kept', 'operational setting'],
  AmendOperationPlan: ['drafters', 'operation-plan-kept', 'operational setting'],
  AskPlanConsultation: ['drafters', 'operation-plan-settled', 'Art. 19(2)'],
  AnswerPlanConsultation: ['consulted', 'operation-plan-settled', 'Art. 19(2)'],
  SettleOperationPlan: ['planner', 'operation-plan-settled', 'Art. 19(2)'],
  ReviseOperationPlan: ['drafters', 'operation-plan-kept', 'operational setting'],
  AddPlanPaper: ['drafters', 'operation-plan-kept', 'operational setting'],
  EndOperationPlan: ['practice', 'operation-plan-kept', 'operational setting'],
})

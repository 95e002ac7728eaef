import type { Rules } from '../../domain/guideline/rules.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import * as approval from '../../domain/outsourcing/approval/plans.ts'
import { certificateTask, expiredTask } from '../../domain/outsourcing/certificates/plans.ts'
import * as changes from '../../domain/outsourcing/changes/plans.ts'
import * as contract from '../../domain/outsourcing/contract/plans.ts'
import * as deliberation from '../../domain/outsourcing/deliberation/plans.ts'
import { doubtTask, endEarlyTask } from '../../domain/outsourcing/doubts/plans.ts'
import * as ending from '../../domain/outsourcing/ending/plans.ts'
import * as inspections from '../../domain/outsourcing/inspections/plans.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { renewalTask } from '../../domain/outsourcing/renewal/plans.ts'
import * as subcontracts from '../../domain/outsourcing/subcontracts/plans.ts'
import { judgeTask, submitTask, vetTask } from '../../domain/outsourcing/vetting/plans.ts'
import type { TaskPlan } from '../../domain/tasks/open-task.ts'

/** The commands that answer some task of an outsourcing case, and so can come by its mailed link. */
export const linkAnswers = (rules: Rules): readonly string[] => {
  const plans = plansOf(rules)
  const left = Object.keys(outsourcing.taskKinds).filter((kind) => !plans.some((plan) => plan.kind === kind))
  if (left.length > 0) throw new Error(`no plan is named here for the tasks ${left.join(', ')}`)
  return plans.flatMap((plan) => plan.answers)
}

const plansOf = (rules: Rules): readonly TaskPlan[] => {
  const office = 'citizen' as OfficeId
  const day = rules.calendar.from
  const finding = { id: 'finding-1', severity: 'serious', text: '', correctBy: day } as const
  return [
    vetTask(office, rules),
    judgeTask(office, rules),
    submitTask(office, rules),
    deliberation.formTask(rules),
    deliberation.outcomeTask(rules),
    deliberation.confirmOutcomeTask(null, rules),
    deliberation.proposalTask('urgent-start', 'urgent-work', rules),
    approval.approveTask(rules),
    approval.conditionTask({ id: 'condition-1', dueOn: day }, office, rules),
    doubtTask({ doubt: 'doubt-1', cause: 'unsuitable' }, rules),
    endEarlyTask(office, rules),
    contract.registerTask(office, rules),
    contract.readingTask(office, rules),
    contract.clauseCorrectionTask(office, rules),
    contract.amendmentTask('change-1', office, rules),
    changes.changeOutcomeTask('change-1', rules),
    changes.changeApprovalTask('change-1', rules),
    changes.changeAmendmentTask('change-1', office, rules),
    subcontracts.subcontractOutcomeTask('subcontract-1', rules),
    subcontracts.consentTask('subcontract-1', rules),
    inspections.inspectionTask('inspection-1', office, rules),
    inspections.correctionTask(finding, office, rules),
    inspections.effectTask(finding, office, rules),
    inspections.answerTask('inspection-1', office, rules),
    certificateTask('certificate-1', day, office, rules),
    expiredTask('certificate-1', office, rules),
    renewalTask(office, rules),
    ending.disposalTask('contractor', office, rules),
    ending.askBackTask(office, rules),
    ending.closingTask(office, rules),
  ]
}

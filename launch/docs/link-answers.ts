import type { Rules } from '../../domain/guideline/rules.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { approveTask, conditionTask } from '../../domain/outsourcing/approval/plans.ts'
import { registerTask } from '../../domain/outsourcing/contract/plans.ts'
import { formTask, outcomeTask } from '../../domain/outsourcing/deliberation/plans.ts'
import { closingTask, disposalTask } from '../../domain/outsourcing/ending/plans.ts'
import { correctionTask, inspectionTask } from '../../domain/outsourcing/inspections/plans.ts'
import { submitTask } from '../../domain/outsourcing/request/plans.ts'
import { vetTask } from '../../domain/outsourcing/vetting/plans.ts'

/** The commands that answer some task of an outsourcing case, and so can come by its mailed link. */
export const linkAnswers = (rules: Rules): readonly string[] => {
  const office = 'citizen' as OfficeId
  const day = rules.calendar.from
  return [
    vetTask(office, rules),
    submitTask(office, rules),
    formTask(rules),
    outcomeTask(rules),
    approveTask(rules),
    registerTask(office, rules),
    conditionTask({ id: 'condition-1', dueOn: day }, office, rules),
    inspectionTask('inspection-1', office, rules),
    correctionTask({ id: 'finding-1', severity: 'serious', text: '', correctBy: day }, office, rules),
    disposalTask('contractor', office, rules),
    closingTask(office, rules),
  ].flatMap((plan) => plan.answers)
}

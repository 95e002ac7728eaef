import type { Rules } from '../../domain/guideline/rules.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import type { Condition, Finding } from '../../domain/outsourcing/events.ts'
import { conditionTask, correctionTask, endingTask, inspectionTask, stepTask } from '../../domain/outsourcing/plans.ts'

const steps = ['vetting', 'submission', 'form-check', 'deliberation', 'approval', 'contracting'] as const

/** The commands that answer some task of an outsourcing case, and so can come by its mailed link. */
export const linkAnswers = (rules: Rules): readonly string[] => {
  const office = 'citizen' as OfficeId
  const condition: Condition = { id: 'condition-1', text: '', dueOn: rules.calendar.from, from: 'council' }
  const finding: Finding = { id: 'finding-1', severity: 'serious', text: '', correctBy: rules.calendar.from }
  return [
    ...steps.map((step) => stepTask(step, office, rules)),
    conditionTask(condition, office, rules),
    inspectionTask('inspection-1', office, rules),
    correctionTask(finding, office, rules),
    endingTask('return-disposal', office, rules),
    endingTask('close', office, rules),
  ].flatMap((plan) => plan.answers)
}

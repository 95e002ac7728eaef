import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, openTasks } from '../../law/deciding.ts'
import type { Report } from '../hearing/fields.ts'
import { accept, type DecideInstruction } from '../law.ts'
import type { Receipt } from './fields.ts'
import { reviewTask } from './plans.ts'

/** The instruction has come (Arts. 6 and 11). */
export const acknowledge: DecideInstruction<Receipt> = (receipt, state, _rules, by) =>
  accept(
    { type: 'InstructionAcknowledged', rule: 'instruction-carried-out', data: { ...receipt, by } },
    ...closeTask(state, 'acknowledge', 'answered'),
  )

/** How far the instruction is carried out; the task stays open (Arts. 6 and 11). */
export const reportProgress: DecideInstruction<{ readonly text: string }> = (said, _state, _rules, by) =>
  accept({ type: 'ProgressReported', rule: 'instruction-carried-out', data: { ...said, by } })

/** The instruction is carried out; the chief says whether that is enough (Arts. 6 and 11). */
export const reportCompletion: DecideInstruction<Report> = (report, state, rules, by) => {
  const wanted = state.terms?.evidenceWanted.trim() ?? ''
  if (wanted !== '' && report.evidence.trim() === '')
    return refuse('evidence-missing', 'instruction-carried-out', { field: 'evidence', wanted })
  return accept(
    { type: 'CompletionReported', rule: 'instruction-carried-out', data: { ...report, by } },
    ...closeAllTasks(state, 'ended', 'carry-out'),
    ...openTasks(state, rules, reviewTask(rules)),
  )
}

import { refuse } from '../../kernel/outcome.ts'
import { closeAllTasks, closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { articleOfCase } from '../article.ts'
import type { Report } from '../hearing/fields.ts'
import { accept, type DecideInstruction } from '../law.ts'
import type { Receipt } from './fields.ts'
import { reviewTask } from './plans.ts'

/** The instruction has come (Arts. 6 and 11). */
export const acknowledge: DecideInstruction<Receipt> = (receipt, state, _rules, by) =>
  accept(
    { type: 'InstructionAcknowledged', article: articleOfCase(state), data: { ...receipt, by } },
    ...closeTask(state, 'acknowledge', 'answered'),
  )

/** How far the instruction is carried out; the task stays open (Arts. 6 and 11). */
export const reportProgress: DecideInstruction<{ readonly text: string }> = ({ text }, state, _rules, by) =>
  text.trim() === ''
    ? invalid('text', 'empty', articleOfCase(state))
    : accept({ type: 'ProgressReported', article: articleOfCase(state), data: { text, by } })

/** The instruction is carried out; the chief says whether that is enough (Arts. 6 and 11). */
export const reportCompletion: DecideInstruction<Report> = (report, state, rules, by) => {
  const article = articleOfCase(state)
  if (report.text.trim() === '') return invalid('text', 'empty', article)
  const wanted = state.terms?.evidenceWanted.trim() ?? ''
  if (wanted !== '' && report.evidence.trim() === '')
    return refuse('evidence-missing', article, { field: 'evidence', wanted })
  return accept(
    { type: 'CompletionReported', article, data: { ...report, by } },
    ...closeAllTasks(state, 'ended', 'carry-out'),
    ...openTasks(state, rules, reviewTask(state.terms?.kind ?? 'entry', rules)),
  )
}

import { invalid } from '../../kernel/deciding.ts'
import { refuse } from '../../kernel/outcome.ts'
import { allTasksClosed, taskClosed } from '../../tasks/close-task.ts'
import type { ArticleRef } from '../../guideline/articles.ts'
import type { Report } from '../commands.ts'
import { articleFor, reviewTask } from '../plans.ts'
import type { InstructionState } from '../state.ts'
import { accept, openTasks, type Decide } from './deciding.ts'

/** The article of the instruction in hand. */
export const articleOfCase = ({ terms }: InstructionState): ArticleRef => (terms ? articleFor(terms.kind) : 'Art. 11')

/** The instruction has come (Arts. 6 and 11). */
export const acknowledge: Decide<{ readonly note: string }> = ({ note }, state, _rules, by) =>
  accept(
    { type: 'InstructionAcknowledged', article: articleOfCase(state), data: { note, by } },
    ...taskClosed(state.tasks, 'acknowledge', 'answered'),
  )

/** How far the instruction is carried out; the task stays open (Arts. 6 and 11). */
export const reportProgress: Decide<{ readonly text: string }> = ({ text }, state, _rules, by) =>
  text.trim() === ''
    ? invalid('text', 'empty', articleOfCase(state))
    : accept({ type: 'ProgressReported', article: articleOfCase(state), data: { text, by } })

/** The instruction is carried out; the chief says whether that is enough (Arts. 6 and 11). */
export const reportCompletion: Decide<Report> = (report, state, rules, by) => {
  const article = articleOfCase(state)
  if (report.text.trim() === '') return invalid('text', 'empty', article)
  const wanted = state.terms?.evidenceWanted.trim() ?? ''
  if (wanted !== '' && report.evidence.trim() === '')
    return refuse('evidence-missing', article, { field: 'evidence', wanted })
  return accept(
    { type: 'CompletionReported', article, data: { ...report, by } },
    ...allTasksClosed(state.tasks, 'ended', 'carry-out'),
    ...openTasks(state, rules, reviewTask(state.terms?.kind ?? 'entry', rules)),
  )
}

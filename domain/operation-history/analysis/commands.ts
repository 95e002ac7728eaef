import { refuse } from '../../kernel/outcome.ts'
import type { Guideline } from '../../guideline/guideline.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, closeTask, openTasks, tooFar } from '../../law/deciding.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TaskPlan } from '../../tasks/open-task.ts'
import { taskOf, type TaskKinds } from '../../tasks/task-kinds.ts'
import { accept, command, type DecideHistory } from '../law.ts'
import { historyKeepers } from '../posts.ts'
import { analysisFields, resultFields, type AnalysisRequest } from './fields.ts'
import { there } from '../../kernel/there.ts'
import { whileThere } from '../state.ts'

const rule = 'history-analysed'

/** The kind of task about an analysis. */
export const analysisTasks = { 'analyse-history': { nature: 'do', days: null } } as const satisfies TaskKinds

const analyseTask = (id: string, dueOn: PlainDate, guideline: Guideline): TaskPlan => ({
  ...taskOf(analysisTasks, 'analyse-history'),
  askedOf: historyKeepers(guideline),
  rule,
  answers: ['AnswerHistoryAnalysis'],
  about: id,
  dueOn,
})

const ask: DecideHistory<AnalysisRequest> = (data, state, rules, by) => {
  const medium = there(state.medium)
  const wrong =
    (data.to < data.from ? refuse('history-reversed', rule, { field: 'to', day: data.from }) : null) ??
    (data.from < medium.from || data.to > medium.to
      ? refuse('history-outside', rule, { field: 'from', from: medium.from, to: medium.to })
      : null) ??
    alreadyPast('dueOn', data.dueOn, rules, rule) ??
    tooFar('dueOn', data.dueOn, rule)
  if (wrong) return wrong
  const id = `analysis-${state.analyses.length + 1}`
  return accept(
    { type: 'HistoryAnalysisAsked', rule, data: { ...data, id, by } },
    ...openTasks(state, rules, analyseTask(id, data.dueOn, rules.guideline)),
  )
}

const answer: DecideHistory<{ readonly analysis: string; readonly result: string }> = (data, state, _rules, by) => {
  if (!state.analyses.some(({ id, answered }) => id === data.analysis && answered === null))
    return refuse('history-part-missing', rule, { field: 'analysis', part: data.analysis })
  return accept(
    { type: 'HistoryAnalysed', rule, data: { ...data, by } },
    ...closeTask(state, 'analyse-history', 'answered', data.analysis),
  )
}

/** Who asks for an analysis, and who makes it (Art. 16). */
export const analysisCommands = {
  AskHistoryAnalysis: command({ fields: analysisFields, who: 'askers', rule, at: ['kept'], decide: ask }),
  AnswerHistoryAnalysis: command({
    fields: resultFields,
    who: 'keepers',
    rule,
    at: whileThere,
    about: (data) => data.analysis,
    decide: answer,
  }),
}

/** The commands about analyses. */
export type AnalysisCommand = CommandsOf<typeof analysisCommands>

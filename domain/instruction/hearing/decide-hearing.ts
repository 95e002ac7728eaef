import { refuse } from '../../kernel/outcome.ts'
import { alreadyPast, closeTask, numberFor, openTasks, farAhead } from '../../law/deciding.ts'
import { concerned } from '../concerned.ts'
import { accept, type DecideInstruction } from '../law.ts'
import type { Report, ReportTerms } from './fields.ts'
import { considerTask, reportTask } from './plans.ts'
import { instructionSettings } from '../settings.ts'

/** The chief hears who controls the entry of a room or place: a report is asked for, by a day (Art. 11). */
export const requestReport: DecideInstruction<ReportTerms> = (terms, state, rules, by) => {
  const { entryManagers } = rules.guideline
  if (!entryManagers.includes(terms.addressee))
    return refuse('addressee-controls-no-entry', 'entry-managers-alone', { field: 'addressee', posts: entryManagers })
  const wrong =
    alreadyPast('dueOn', terms.dueOn, rules, 'instruction-due-day') ??
    farAhead('dueOn', terms.dueOn, rules, 'instruction-due-day')
  if (wrong) return wrong
  return accept(
    {
      type: 'ReportRequested',
      rule: 'entry-control-reported',
      data: {
        ...terms,
        concerns: concerned(terms.addressee, true, rules),
        number: numberFor(state.number, instructionSettings, rules),
        by,
      },
    },
    ...openTasks(state, rules, reportTask(terms, rules)),
  )
}

/** The report is there, and the chief considers what follows from it (Art. 11). */
export const giveReport: DecideInstruction<Report> = (report, state, rules, by) =>
  accept(
    { type: 'ReportGiven', rule: 'entry-control-reported', data: { ...report, by } },
    ...closeTask(state, 'give-report', 'answered'),
    ...openTasks(state, rules, considerTask(rules)),
  )

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { addPaper, planDuration, takeOffPaper } from './decide-papers.ts'
import { durationFields, meetingPaperFields, takeOffPaperFields } from './fields.ts'

/** Who puts papers into a meeting and plans its time: those who handle the council's affairs (Art. 5(5)). */
export const papersCommands = {
  AddMeetingPaper: command({
    fields: meetingPaperFields,
    who: 'secretariat',
    rule: 'papers-of-a-case',
    at: ['planned', 'called', 'open'],
    // A paper comes with its content, by an endpoint of its own.
    ownWay: true,
    decide: addPaper,
  }),
  TakeOffMeetingPaper: command({
    fields: takeOffPaperFields,
    who: 'secretariat',
    rule: 'papers-of-a-case',
    at: ['planned', 'called', 'open'],
    decide: takeOffPaper,
  }),
  PlanDuration: command({
    fields: durationFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called', 'open'],
    decide: planDuration,
  }),
}

/** The commands about a meeting's papers and its time. */
export type PapersCommand = CommandsOf<typeof papersCommands>

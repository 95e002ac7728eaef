import type { CommandsOf } from '../../law/command-law.ts'
import { reportedBy } from '../reported-by.ts'
import { command } from '../law.ts'
import { assess } from './decide-assessment.ts'
import { assessmentFields } from './fields.ts'

/** Who assesses an incident (Art. 22(5)). */
export const assessmentCommands = {
  AssessIncident: command({
    fields: assessmentFields,
    who: 'secretariat',
    rule: 'incident-assessed',
    at: ['handling'],
    passes: reportedBy,
    decide: assess,
  }),
}

/** The command of the assessment. */
export type AssessmentCommand = CommandsOf<typeof assessmentCommands>

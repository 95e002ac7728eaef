import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeContract, underContract } from '../stages.ts'
import { noteIncident, noteIncidentClosed } from './decide-incidents.ts'
import { incidentEndFields, incidentFields } from './fields.ts'

/** What an incident says to a contract that it affects (Art. 22(5)). Only its practice gives these. */
export const incidentNoteCommands = {
  NoteIncident: command({
    fields: incidentFields,
    who: 'practice',
    rule: 'incident-of-contract',
    at: [...beforeContract, ...underContract],
    told: noteIncident,
  }),
  NoteIncidentClosed: command({
    fields: incidentEndFields,
    who: 'practice',
    rule: 'incident-of-contract',
    at: [...beforeContract, ...underContract],
    told: noteIncidentClosed,
  }),
}

/** The commands about incidents. */
export type IncidentNoteCommand = CommandsOf<typeof incidentNoteCommands>

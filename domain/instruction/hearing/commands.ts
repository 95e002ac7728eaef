import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { giveReport, requestReport } from './decide-hearing.ts'
import { reportFields, reportTermsFields } from './fields.ts'

/** Who asks for a report on the control of entry, and who gives it (Art. 11). */
export const hearingCommands = {
  RequestReport: command({
    fields: reportTermsFields,
    who: 'chief',
    rule: 'entry-control-reported',
    at: ['none'],
    decide: requestReport,
  }),
  GiveReport: command({
    fields: reportFields,
    who: 'addressee',
    rule: 'entry-control-reported',
    at: ['hearing'],
    decide: giveReport,
  }),
}

/** The commands of a hearing. */
export type HearingCommand = CommandsOf<typeof hearingCommands>

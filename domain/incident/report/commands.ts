import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { report } from './decide-report.ts'
import { supplement } from './decide-supplement.ts'
import { firstReportFields, supplementFields } from './fields.ts'

/** Who reports an incident, and what becomes known of it later (Art. 22(5)). */
export const reportCommands = {
  ReportIncident: command({
    fields: firstReportFields,
    who: 'handlers',
    rule: 'incident-reported',
    at: ['none'],
    decide: report,
  }),
  SupplementReport: command({
    fields: supplementFields,
    who: 'handlers',
    rule: 'incident-reported',
    at: ['handling'],
    decide: supplement,
  }),
}

/** The commands by which an incident is reported. */
export type ReportCommand = CommandsOf<typeof reportCommands>

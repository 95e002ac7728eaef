import type { CommandsOf } from '../law/command-law.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import { askAgain, begin, conclude, drop, investigate, open, report, timeOver } from './decide-supervision.ts'
import {
  askAgainFields,
  concludeFields,
  dropFields,
  investigationFields,
  openFields,
  periodFields,
  reportFields,
  timeOverFields,
} from './fields.ts'
import { figuresWanted } from './figures.ts'
import { command } from './law.ts'
import type { EntrySupervisionState } from './state.ts'

/** Whose reports the chief hears and looks into: not unseen their own, as a manager of entry. */
const reportedBy = ({ reports }: EntrySupervisionState) => ({ reported: reports.map(({ by }) => by) })

/** Who hears, reports, looks into it and concludes (Art. 11). */
export const entrySupervisionCommands = {
  OpenSupervision: command({
    fields: openFields,
    who: 'chief',
    rule: 'entry-control-reported',
    at: ['none'],
    countsRows: figuresWanted,
    decide: open,
  }),
  BeginSupervision: command({
    fields: periodFields,
    who: 'practice',
    rule: 'entry-supervision-repeated',
    at: ['none'],
    countsRows: figuresWanted,
    told: begin,
  }),
  ReportOnEntry: command({
    fields: reportFields,
    who: 'heard',
    rule: 'entry-control-reported',
    at: ['reporting', 'considering'],
    // Each manager reports on their own rooms: what another says, or is asked once more, is nothing to that. What was
    // reported or asked of a post of one's own is to be seen first, and so are the chief's findings.
    despite: {
      EntryControlReported: (_given, { by }, held) => !held.includes(by.post),
      EntryReportAskedAgain: (_given, { manager }, held) => !held.includes(manager),
    },
    decide: report,
  }),
  CloseEntryReporting: command({
    fields: timeOverFields,
    who: 'practice',
    rule: 'missing-report-answered-for',
    at: ['reporting'],
    told: timeOver,
  }),
  AskEntryReportAgain: command({
    fields: askAgainFields,
    who: 'chief',
    rule: 'entry-control-reported',
    at: ['considering'],
    decide: askAgain,
  }),
  InvestigateEntryControl: command({
    fields: investigationFields,
    who: 'chief',
    rule: 'entry-control-investigated',
    at: ['reporting', 'considering'],
    passes: reportedBy,
    decide: investigate,
  }),
  ConcludeSupervision: command({
    fields: concludeFields,
    who: 'chief',
    rule: 'entry-control-instructed',
    at: ['considering'],
    looksAt: ({ instructions }) => instructions,
    passes: reportedBy,
    decide: conclude,
  }),
  DropSupervision: command({
    fields: dropFields,
    who: 'chief',
    rule: 'entry-supervision-repeated',
    at: ['reporting', 'considering'],
    decide: drop,
  }),
}

/** What may be asked of a round. */
export type EntrySupervisionCommand = CommandsOf<typeof entrySupervisionCommands> | TaskCommand

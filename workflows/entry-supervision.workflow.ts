import type { EntrySupervisionCommand } from '../domain/entry-supervision/commands.ts'
import type { EntrySupervisionLaw } from '../domain/entry-supervision/law.ts'
import type { Step } from '../domain/entry-supervision/state.ts'
import type { SupervisionWake } from '../domain/entry-supervision/wakes.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'

/** The practice of a round of supervision: waits for reports until their day, then for the chief (Art. 11). */
export async function entrySupervision(caseId: CaseId): Promise<void> {
  await practise(caseId, entrySupervisionStages)
}

type Waiting = Stages<Step, EntrySupervisionCommand['type'], EntrySupervisionLaw['Who'], TaskWake | SupervisionWake>

/** What each stage of a round waits for. */
export const entrySupervisionStages: Waiting = {
  /** Whoever controls entry reports on the period. */
  reporting: {
    rule: 'entry-control-reported',
    waitsFor: { ReportOnEntry: 'heard', InvestigateEntryControl: 'chief', DropSupervision: 'chief' },
    inTime: { 'entry-report-time-over': given },
  },
  /** The chief reads, looks into it, instructs and concludes; a late report still counts. */
  considering: {
    rule: 'entry-control-instructed',
    waitsFor: {
      ReportOnEntry: 'heard',
      AskEntryReportAgain: 'chief',
      InvestigateEntryControl: 'chief',
      ConcludeSupervision: 'chief',
      DropSupervision: 'chief',
    },
  },
}

import type { EntryLogCommand } from '../domain/entry-log/commands.ts'
import type { EntryLogLaw } from '../domain/entry-log/law.ts'
import type { EntryLogWake } from '../domain/entry-log/wakes.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'

/**
 * The practice of a room's ledger of entries (Art. 10): it follows up who has not left and whose escort may be there no
 * more, asks for the device's log when a month is over, and closes the ledger after its year.
 */
export async function entryLog(caseId: CaseId): Promise<void> {
  await practise(caseId, entryLogStages)
}

/** What a ledger waits for. */
export const entryLogStages: Stages<EntryLogLaw['Stage'], EntryLogCommand['type'], EntryLogLaw['Who'], EntryLogWake> = {
  /** People come and go, and what they do is written down. */
  open: {
    rule: 'entry-ledger-kept',
    waitsFor: {
      AdmitSpecially: 'admitter',
      RecordEntry: 'recorder',
      HandOverEscort: 'recorder',
      RecordEarlierExit: 'recorder',
      RecordExit: 'recorder',
      CorrectEntry: 'recorder',
      NameAdmitters: 'manager',
      ImportDeviceLog: 'keeper',
      NoteNoDeviceLog: 'keeper',
    },
    inTime: {
      'exit-missing': given,
      'escort-ends': given,
      'log-month-over': given,
      'ledger-year-over': given,
    },
  },
}

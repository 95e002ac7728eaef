import type { EntryPermitCommand } from '../domain/entry-permit/commands.ts'
import type { EntryPermitLaw } from '../domain/entry-permit/law.ts'
import type { PeriodWake } from '../domain/entry-permit/period/wakes.ts'
import type { Step } from '../domain/entry-permit/state.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/** The practice of an entry permit (Arts. 7–9): waits for the manager, and ends the permit when its time is over. */
export async function entryPermit(caseId: CaseId): Promise<void> {
  await practise(caseId, entryPermitStages)
}

type EntryPermitWake = TaskWake | PeriodWake

/** In time before its end the office is asked whether it goes on; when its last day has passed, it has ended. */
const ending: InTime<EntryPermitWake> = {
  'entry-renewal-season': given,
  'entry-permit-end': given,
}

/** What each stage of an entry permit waits for. */
export const entryPermitStages: Stages<Step, EntryPermitCommand['type'], EntryPermitLaw['Who'], EntryPermitWake> = {
  /** The manager of the room decides (Art. 7(2)). */
  applied: {
    rule: 'entry-permitted-beforehand',
    waitsFor: { PermitEntry: 'manager', RefuseEntry: 'manager', ReturnEntryApplication: 'manager' },
    meanwhile: ['application'],
  },
  /** The office amends what came back, or gives it up. */
  returned: {
    rule: 'entry-applied-for',
    waitsFor: { AmendEntryApplication: 'office', WithdrawEntryApplication: 'office' },
  },
  /** The person may enter until the last day has passed. */
  permitted: {
    rule: 'entry-permit-ends',
    waitsFor: { SuspendEntry: 'manager', RevokeEntry: 'manager', GiveUpEntry: 'office' },
    meanwhile: ['identification', 'renewal'],
    inTime: ending,
  },
  /** Nobody enters by it; its time runs on (Art. 8(2)). */
  suspended: {
    rule: 'entry-measures',
    waitsFor: { LiftEntrySuspension: 'manager', RevokeEntry: 'manager', GiveUpEntry: 'office' },
    meanwhile: ['identification', 'renewal'],
    inTime: ending,
  },
  /** What was on the device or lent is accounted for, and then the case is closed (Art. 9). */
  removing: {
    rule: 'id-removed-on-the-device',
    waitsFor: { ConfirmIdRemoved: 'keeper', TakeBackMeans: 'manager', ReportMeansLost: 'handlers' },
  },
}

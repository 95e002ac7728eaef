import { proxyLocalActivities } from '@temporalio/workflow'
import type { createTellWatch } from '../activities/operation-history/tell-watch.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { HistoryCommand } from '../domain/operation-history/commands.ts'
import type { GapWake } from '../domain/operation-history/gaps/wakes.ts'
import type { HistoryLaw } from '../domain/operation-history/law.ts'
import type { MediumWake } from '../domain/operation-history/medium/wakes.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { given } from './moves/given.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/** Telling the watch is two short acts on the record; should it be away, the case waits and looks again. */
const { tellWatch } = proxyLocalActivities<ReturnType<typeof createTellWatch>>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/**
 * The practice of the operation history's archive (Art. 16): a medium is read again in time and tells the watch what it
 * holds; the watch looks for gaps every month.
 */
export async function operationHistory(caseId: CaseId): Promise<void> {
  await practise(caseId, operationHistoryStages)
}

type HistoryWake = TaskWake | MediumWake | GapWake

const telling: InTime<HistoryWake> = {
  'tell-watch': ({ id, now }, { said }) => tellWatch({ stream: id, now: now(), said }),
}

const keeping: InTime<HistoryWake> = {
  ...telling,
  'check-history': given,
}

const watching: InTime<HistoryWake> = {
  'check-gaps': given,
}

/** What each stage waits for. */
export const operationHistoryStages: Stages<
  HistoryLaw['Stage'],
  HistoryCommand['type'],
  HistoryLaw['Who'],
  HistoryWake
> = {
  /** It is kept and read again, until its term is over and somebody asks for its disposal. */
  kept: {
    rule: 'history-disposal',
    waitsFor: { AskHistoryDisposal: 'keepers' },
    meanwhile: ['medium', 'analysis'],
    inTime: keeping,
  },
  /** The access manager decides whether it is disposed of. */
  'disposal-asked': {
    rule: 'history-disposal',
    waitsFor: { DecideHistoryDisposal: 'manager' },
    meanwhile: ['medium', 'analysis', 'disposal'],
    inTime: keeping,
  },
  /** It is disposed of, before a witness. */
  'disposal-due': {
    rule: 'history-disposal',
    waitsFor: { CarryOutHistoryDisposal: 'keepers' },
    meanwhile: ['medium', 'analysis', 'disposal'],
    inTime: keeping,
  },
  /** Nobody is waited for: the watch hears that it is gone. */
  telling: { rule: 'history-without-gaps', waitsFor: {}, inTime: telling },
  /** Month by month gaps are looked for. */
  watching: { rule: 'history-without-gaps', waitsFor: { ExplainHistoryGap: 'manager' }, inTime: watching },
}

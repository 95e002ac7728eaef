import { createActs } from '../activities/act.ts'
import { createAnchorHeads } from '../activities/anchor-heads.ts'
import { createAskAnew } from '../activities/ask-anew.ts'
import { createBeginDue } from '../activities/begin-due.ts'
import { createDeliverLetters, type DeliverLettersDeps } from '../activities/deliver-letters.ts'
import { createDrawAgenda } from '../activities/council/draw-agenda.ts'
import { createConsentActs } from '../activities/council/consent-acts.ts'
import { createContractActs } from '../activities/outsourcing/contract-acts.ts'
import { createGiveInTime } from '../activities/give-in-time.ts'
import type { ActDeps } from '../activities/in-time.ts'
import { createLook } from '../activities/look.ts'
import { createKeepRhythm } from '../activities/council/keep-rhythm.ts'
import { createPlanNextMeeting } from '../activities/council/plan-next-meeting.ts'
import { createReconcilePractice } from '../activities/reconcile-practice.ts'
import { createTellContract } from '../activities/incident/tell-contract.ts'
import { createTellItems } from '../activities/council/tell-items.ts'
import { createListAssets } from '../activities/stock-take/list-assets.ts'
import { createHoldWatches, createTellWatch } from '../activities/operation-history/tell-watch.ts'
import { createTellRenewal } from '../activities/outsourcing/tell-renewal.ts'
import type { RecordAccess } from '../db/act/act.ts'
import { recordClock } from '../db/kept/record-clock.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import type { Poke } from '../practice/poke.ts'
import type { RunningCases } from '../practice/running-cases.ts'
import type { Log } from '../operation/log.ts'
import type { WorkerMetrics } from './metrics.ts'

/** What the effects of all workflows are made of. */
export interface ActivitiesDeps {
  readonly record: RecordAccess
  readonly poke: Poke
  readonly running: RunningCases
  readonly log: Log
  readonly metrics: WorkerMetrics
  /** How letters are delivered; the pool is the record's. */
  readonly letters: Omit<DeliverLettersDeps, 'pool' | 'onTrouble' | 'trace'>
  readonly anchorDay: (day: PlainDate) => Promise<unknown>
}

/** Every activity, by the name under which the workflows call it. */
export const createActivities = ({ record, poke, running, log, metrics, letters, anchorDay }: ActivitiesDeps) => {
  const acts: ActDeps = { record, poke, onAct: (command, outcome) => metrics.acts.inc({ command, outcome }) }
  const rhythm = createKeepRhythm({ record, poke })
  const anew = createAskAnew({ record, poke })
  const holdWatches = createHoldWatches({ record, poke })
  return {
    ...createLook(record, poke, {
      council: rhythm.looked,
      city: anew.looked,
      'operation-history': ({ stream }) => holdWatches(stream),
    }),
    ...createActs(acts),
    ...createContractActs(acts),
    ...createConsentActs(acts),
    ...createGiveInTime(acts),
    ...createTellContract({ record, poke }),
    ...createDrawAgenda({ record, poke }),
    ...createTellItems({ record, poke }),
    ...createTellRenewal({ record, poke }),
    ...createTellWatch({ record, poke }),
    ...createListAssets({ record, poke }),
    ...createPlanNextMeeting({ record, poke }),
    ...createDeliverLetters({
      ...letters,
      pool: record.pool,
      trace: record.trace,
      onTrouble: (trouble) => log.warn(trouble, 'a letter could not be delivered'),
    }),
    ...createAnchorHeads({
      clock: () => recordClock(record.pool),
      anchorDay,
      onAnchored: (day) => log.info({ day }, 'the heads of the day are sealed'),
    }),
    ...createBeginDue({
      record,
      poke,
      clock: () => recordClock(record.pool),
      daily: [rhythm.daily, anew.daily],
      onTrouble: (trouble) => log.error(trouble, 'what begins by itself could not begin'),
    }),
    ...createReconcilePractice({
      pool: record.pool,
      running,
      poke,
      onFound: (found) => log.error(found, 'record and practice had lost each other; every case concerned looks again'),
    }),
  }
}

import { proxyLocalActivities } from '@temporalio/workflow'
import type { createConsentActs } from '../activities/council/consent-acts.ts'
import type { createDrawAgenda } from '../activities/council/draw-agenda.ts'
import type { createPlanNextMeeting } from '../activities/council/plan-next-meeting.ts'
import type { createTellItems } from '../activities/council/tell-items.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { CouncilCommand } from '../domain/council/commands.ts'
import type { CouncilLaw } from '../domain/council/law.ts'
import type { CouncilStep } from '../domain/council/state.ts'
import type { CouncilWake } from '../domain/council/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'
import type { InTime } from './moves/stay.ts'

/** Each is a few short statements on the record; should it be away, the meeting waits and looks again. */
const { drawAgenda, tellItems, planNextMeeting, endConsentRound } = proxyLocalActivities<
  ReturnType<typeof createConsentActs> &
    ReturnType<typeof createDrawAgenda> &
    ReturnType<typeof createTellItems> &
    ReturnType<typeof createPlanNextMeeting>
>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
})

/**
 * The practice of a meeting of the security council (Art. 5), from its plan to the confirmed minutes, and of a
 * deliberation by circulation. People convene, deliberate and confirm; this calls that to mind, draws up the agenda in
 * time, ends a consent round that too few answered, tells every case its outcome, and plans the next regular meeting.
 */
export async function council(caseId: CaseId): Promise<void> {
  await practise(caseId, councilStages)
}

/**
 * At any stage, as soon as there is something to tell: outcomes to their cases, and to proposers that they are heard.
 */
const telling: InTime<CouncilWake> = {
  tell: ({ id, now }) => tellItems({ stream: id, now: now() }),
}

/** Until the meeting its agenda grows, and at its deadline every waiting case comes onto it (operational setting). */
const drawing: InTime<CouncilWake> = {
  ...telling,
  draw: ({ id, now }) => drawAgenda({ stream: id, now: now() }),
}

/** Whoever is silent when the day has come has not agreed (operational setting). */
const endingConsent: InTime<CouncilWake> = {
  ...telling,
  'consent-end': ({ id, now }, { at }) => endConsentRound({ stream: id, now: now(), due: at }),
}

/** Art. 21: the cases are told, and the next regular meeting is planned, while people see to the minutes. */
const afterwards: InTime<CouncilWake> = {
  ...telling,
  next: ({ id, now }) => planNextMeeting({ stream: id, now: now() }),
}

/** What each stage of a meeting waits for. */
export const councilStages: Stages<CouncilStep, CouncilCommand['type'], CouncilLaw['Who'], CouncilWake> = {
  /** The agenda grows; the secretariat sends the notice. */
  planned: {
    rule: 'chair-presides',
    waitsFor: { CallMeeting: 'chair-or-secretariat' },
    meanwhile: ['planning', 'rhythm', 'agenda', 'papers', 'calling'],
    inTime: drawing,
  },
  /** The members say whether they come; on its day the meeting is opened. */
  called: {
    rule: 'chair-presides',
    waitsFor: { OpenMeeting: 'chair-or-secretariat' },
    meanwhile: ['planning', 'agenda', 'papers', 'calling', 'circulation'],
    inTime: drawing,
  },
  /** The council deliberates under its chair, and the secretariat writes down what it finds. */
  open: {
    rule: 'chair-presides',
    waitsFor: { CloseMeeting: 'chair-or-secretariat' },
    meanwhile: ['agenda', 'papers', 'calling', 'sitting', 'circulation'],
    inTime: telling,
  },
  /** Whether to deliberate by circulation at all: every member answers. */
  consent: {
    rule: 'circulation',
    waitsFor: { ConsentToCircular: 'member' },
    meanwhile: ['calling'],
    inTime: endingConsent,
  },
  /** Every member gives an opinion on every item; the secretariat concludes. */
  opinions: {
    rule: 'council-affairs',
    waitsFor: { ConcludeCircular: 'secretariat' },
    meanwhile: ['calling', 'sitting', 'circulation'],
    inTime: telling,
  },
  /** The chair confirms what the circulation came to, or returns it. */
  'circular-confirmation': {
    rule: 'circulation',
    waitsFor: { ConfirmCircular: 'chair', ReturnCircular: 'chair' },
    inTime: telling,
  },
  /** The secretariat drafts the minutes. */
  minutes: {
    rule: 'council-affairs',
    waitsFor: { DraftMinutes: 'secretariat' },
    meanwhile: ['sitting'],
    inTime: afterwards,
  },
  /** The chair confirms them, or returns them. */
  'minutes-confirmation': {
    rule: 'minutes-confirmed',
    waitsFor: { ConfirmMinutes: 'chair', ReturnMinutes: 'chair' },
    meanwhile: ['sitting', 'minutes'],
    inTime: afterwards,
  },
  /** Nobody is waited for: what is still to be told is told, and the next meeting planned. */
  settling: { rule: 'outcome-told', waitsFor: {}, meanwhile: ['sitting'], inTime: afterwards },
}

import { proxyLocalActivities } from '@temporalio/workflow'
import type { createDrawAgenda } from '../activities/draw-agenda.ts'
import type { createPlanNextMeeting } from '../activities/plan-next-meeting.ts'
import type { createTellItems } from '../activities/tell-items.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { CouncilWake } from '../domain/council/practice-view.ts'
import type { CouncilStep } from '../domain/council/state.ts'
import { eachPeriod } from './moves/each-period.ts'
import { follow, type Case } from './moves/follow.ts'
import { record } from './moves/record.ts'
import { turnPage } from './moves/turn-page.ts'

type Council = Case<CouncilStep, CouncilWake>

/** Each is a few short statements on the record; should it be away, the meeting waits and looks again. */
const { drawAgenda, tellItems, planNextMeeting } = proxyLocalActivities<
  ReturnType<typeof createDrawAgenda> & ReturnType<typeof createTellItems> & ReturnType<typeof createPlanNextMeeting>
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
  const meeting: Council = await follow(caseId)
  while (!meeting.view.closed) {
    await steps[meeting.view.stage](meeting)
    await turnPage(caseId)
  }
}

/**
 * What is told at any step, as soon as there is something to tell: outcomes, and to who proposes an item that it is
 * taken up.
 */
const telling = {
  tell: ({ id, now }: Pick<Council, 'id' | 'now'>) => tellItems({ stream: id, now: now() }),
}

/** Art. 5(3): until the meeting its agenda grows, and at its deadline every waiting case comes onto it. */
const beforeTheMeeting = (meeting: Council) =>
  eachPeriod(meeting, { ...telling, draw: ({ id, now }) => drawAgenda({ stream: id, now: now() }) })

/** Art. 5(1): the council deliberates under its chair, and the secretariat writes down what it finds. */
const deliberation = (meeting: Council) => eachPeriod(meeting, telling)

/**
 * Whether to deliberate by circulation at all: who is silent when the day has come has not agreed (operational
 * setting).
 */
const consent = (meeting: Council) =>
  eachPeriod(meeting, {
    ...telling,
    'consent-end': ({ id, now }, { at }) => record.endConsentRound({ stream: id, now: now(), due: at }),
  })

/**
 * Art. 21 and Art. 5(5): the cases are told and the next regular meeting is planned, while people see to the minutes.
 */
const afterwards = (meeting: Council) =>
  eachPeriod(meeting, { ...telling, next: ({ id, now }) => planNextMeeting({ stream: id, now: now() }) })

const steps: { readonly [step in CouncilStep]: (meeting: Council) => Promise<void> } = {
  planned: beforeTheMeeting,
  called: beforeTheMeeting,
  open: deliberation,
  consent,
  opinions: deliberation,
  'circular-confirmation': deliberation,
  minutes: afterwards,
  'minutes-confirmation': afterwards,
  settling: afterwards,
}

import type { PostId } from '../kernel/ids.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import { seats } from '../guideline/council.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { openTask } from '../tasks/task.ts'
import type { CouncilEvent } from './events.ts'
import type { CouncilState } from './state.ts'

/**
 * The letters that follow from an event of a meeting (Art. 5). The members' notice (開催通知) is the letter that asks
 * whether they come; guests get a notice that asks for nothing. Who got a notice hears of every change.
 */
export const lettersFor = (event: CouncilEvent, after: CouncilState, guideline: Guideline): readonly LetterPlan[] => {
  switch (event.type) {
    case 'TaskOpened':
      return [{ kind: 'task', to: event.data.askedOf, task: event.data.task }]
    case 'TaskReminded':
      return [{ kind: 'reminder', to: openTask(after.tasks, event.data.task)?.askedOf ?? [], task: event.data.task }]
    case 'TaskEscalated':
      return [{ kind: 'escalation', to: [event.data.to], task: event.data.task }]
    case 'MeetingCalled':
      return news('notice', guests(after))
    case 'GuestInvited':
      return news('notice', after.called ? [event.data.post] : [])
    case 'MeetingRescheduled':
    case 'MeetingReconvened':
      return news('rescheduled', after.called ? everyone(after, guideline) : [])
    case 'MeetingCancelled':
      return news('cancelled', event.data.noticed ? everyone(after, guideline) : [])
    case 'ConsentRefused':
      return news('cancelled', [...seats(guideline.council), guideline.roles.secretariat.post])
    case 'MinutesConfirmed':
    case 'CircularConfirmed':
      return news('minutes-confirmed', [...seats(guideline.council), guideline.roles.secretariat.post])
    default:
      return []
  }
}

const news = (kind: LetterPlan['kind'], to: readonly PostId[]): readonly LetterPlan[] =>
  to.length === 0 ? [] : [{ kind, to, task: null }]

const guests = (state: CouncilState): readonly PostId[] => state.guests.map((one) => one.post)

const everyone = (state: CouncilState, { council }: Guideline): readonly PostId[] => [
  ...seats(council),
  ...guests(state),
]

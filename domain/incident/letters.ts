import type { PostId } from '../kernel/ids.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import { openTask } from '../tasks/task.ts'
import type { IncidentEvent } from './events.ts'
import type { IncidentState } from './state.ts'

/** The letters that follow from an event, given the incident as it is after the act (Art. 22(5)). */
export const lettersFor = (event: IncidentEvent, after: IncidentState, guideline: Guideline): readonly LetterPlan[] => {
  switch (event.type) {
    case 'IncidentReported':
      return [{ kind: 'incident', to: leaders(guideline), task: null }]
    case 'TaskOpened':
      return [{ kind: 'task', to: event.data.askedOf, task: event.data.task }]
    case 'TaskReminded':
      return [{ kind: 'reminder', to: openTask(after.tasks, event.data.task)?.askedOf ?? [], task: event.data.task }]
    case 'TaskEscalated':
      return [{ kind: 'escalation', to: [event.data.to], task: event.data.task }]
    case 'IncidentClosed':
      return [
        { kind: 'incident-closed', to: [...office(after, guideline), guideline.roles.secretariat.post], task: null },
      ]
    default:
      return []
  }
}

/** 事故第一報: the chief and who sits on the council with them (Arts. 3, 4, 5(2)). */
const leaders = ({ roles, requesting }: Guideline): readonly PostId[] => [
  ...new Set([roles.chief.post, ...requesting.map((one) => one.head)]),
]

const office = (state: IncidentState, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, state.office)
  return own ? [own.staff, own.head] : []
}

import type { PostId } from '../kernel/ids.ts'
import type { LetterPlan } from '../kernel/letter.ts'
import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import { openTask, openTaskOf } from '../tasks/task.ts'
import type { OutsourcingEvent, Step } from './events.ts'
import type { OutsourcingState } from './state.ts'

/**
 * The letters that follow from an event, given the case as it is after the act. Who has a task is told; who asked is
 * told the outcome.
 */
export const lettersFor = (
  event: OutsourcingEvent,
  after: OutsourcingState,
  guideline: Guideline,
): readonly LetterPlan[] => {
  switch (event.type) {
    case 'TaskOpened':
      return [{ kind: 'task', to: event.data.askedOf, task: event.data.task }]
    case 'TaskReminded':
      return [{ kind: 'reminder', to: openTask(after.tasks, event.data.task)?.askedOf ?? [], task: event.data.task }]
    case 'TaskEscalated':
      return [{ kind: 'escalation', to: [event.data.to], task: event.data.task }]
    case 'CertificateExpiring':
      return certificateLetter(event.data, after)
    case 'OutsourcingApproved':
      return [{ kind: 'approved', to: office(after, guideline), task: null }]
    case 'OutsourcingDisapproved':
      return [{ kind: 'disapproved', to: office(after, guideline), task: null }]
    case 'OutsourcingReturned':
      return [{ kind: 'returned', to: office(after, guideline), task: null }]
    case 'OutsourcingWithdrawn':
      return event.data.from === 'vetting' || event.data.from === 'submission'
        ? []
        : [{ kind: 'withdrawn', to: withdrawalConcerns(event.data.from, guideline), task: null }]
    case 'ChangeApproved':
      return [{ kind: 'change-approved', to: office(after, guideline), task: null }]
    case 'ChangeDisapproved':
      return [{ kind: 'change-disapproved', to: office(after, guideline), task: null }]
    case 'SubcontractConsented':
      return [{ kind: 'subcontract-consented', to: office(after, guideline), task: null }]
    case 'SubcontractRefused':
      return [{ kind: 'subcontract-refused', to: office(after, guideline), task: null }]
    case 'ContractTerminated':
      return [{ kind: 'terminated', to: [guideline.roles.chief.post, guideline.roles.secretariat.post], task: null }]
    case 'OutsourcingClosed':
      return [{ kind: 'closed', to: [guideline.roles.secretariat.post], task: null }]
    default:
      return []
  }
}

/** The secretariat has the case on its list; the chief, once the approval was given, has to know that it isn't used. */
const withdrawalConcerns = (from: Step, { roles }: Guideline): readonly PostId[] =>
  from === 'contracting' ? [roles.secretariat.post, roles.chief.post] : [roles.secretariat.post]

/** The first notice opens a task, and that has its own letter; a later one calls the task to mind. */
const certificateLetter = (
  { certificate, nth }: { readonly certificate: string; readonly nth: number },
  { tasks }: OutsourcingState,
): readonly LetterPlan[] => {
  const task = openTaskOf(tasks, 'renew-certificate', certificate)
  return nth > 1 && task !== undefined ? [{ kind: 'reminder', to: task.askedOf, task: task.task }] : []
}

const office = (state: OutsourcingState, guideline: Guideline): readonly PostId[] => {
  const own = requestingOffice(guideline, state.office)
  return own ? [own.staff, own.head] : []
}

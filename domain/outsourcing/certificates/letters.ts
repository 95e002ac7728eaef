import { lettersOf } from '../../law/part.ts'
import { openTaskOf } from '../../tasks/task.ts'
import type { OutsourcingState } from '../state.ts'
import type { CertificateEvent } from './events.ts'

/** The first notice opens a task, and that has its own letter; a later one calls the task to mind. */
export const certificateLetters = lettersOf<OutsourcingState, CertificateEvent>()({
  CertificateExpiring: ({ certificate, nth }, { tasks }) => {
    const task = openTaskOf(tasks, 'renew-certificate', certificate)
    return nth > 1 && task !== undefined ? [{ kind: 'reminder', to: task.askedOf, task: task.task }] : []
  },
})

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeApproved } from '../stages.ts'
import { amend, start, submit } from './decide-request.ts'
import { declareUrgentStart } from './decide-urgent.ts'
import { amendFields, startFields, submitFields, urgentFields } from './fields.ts'

/** Who asks for an outsourcing: the office prepares, its head submits (Arts. 20, 21). */
export const requestCommands = {
  StartOutsourcing: command({
    fields: startFields,
    who: 'office',
    rule: 'offices-that-outsource',
    at: ['none'],
    decide: start,
  }),
  AmendRequest: command({
    fields: amendFields,
    who: 'office',
    rule: 'approval-sought',
    at: ['vetting', 'submission'],
    decide: amend,
  }),
  SubmitOutsourcing: command({
    fields: submitFields,
    who: 'head',
    rule: 'approval-sought',
    at: ['submission'],
    otherwise: { code: 'vetting-missing', rule: 'vetting-before-outsourcing', before: ['vetting'] },
    // It is the head’s own request (Art. 21); what staff drafted of it the head answers for.
    passes: null,
    decide: submit,
  }),
  DeclareUrgentStart: command({
    fields: urgentFields,
    who: 'head',
    rule: 'urgent-work',
    at: beforeApproved,
    decide: declareUrgentStart,
  }),
}

/** The commands about a request. */
export type RequestCommand = CommandsOf<typeof requestCommands>

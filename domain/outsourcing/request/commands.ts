import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeApproved } from '../stages.ts'
import { amend, start, submit } from './decide-request.ts'
import { declareUrgentStart } from './decide-urgent.ts'
import { amendFields, startFields, submitFields, urgentFields } from './fields.ts'

/** Who asks for an outsourcing: the office prepares, its head submits (Arts. 20, 21). */
export const requestCommands = {
  StartOutsourcing: command({ fields: startFields, who: 'office', article: 'Art. 20', at: ['none'], decide: start }),
  AmendRequest: command({
    fields: amendFields,
    who: 'office',
    article: 'Art. 21',
    at: ['vetting', 'submission'],
    decide: amend,
  }),
  SubmitOutsourcing: command({
    fields: submitFields,
    who: 'head',
    article: 'Art. 21',
    at: ['submission'],
    otherwise: { code: 'vetting-missing', article: 'Art. 20', before: ['vetting'] },
    decide: submit,
  }),
  DeclareUrgentStart: command({
    fields: urgentFields,
    who: 'head',
    article: 'Art. 21',
    at: beforeApproved,
    decide: declareUrgentStart,
  }),
}

/** The commands about a request. */
export type RequestCommand = CommandsOf<typeof requestCommands>

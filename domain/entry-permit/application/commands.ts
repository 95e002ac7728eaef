import type { CommandsOf } from '../../law/command-law.ts'
import { entryClaim } from '../holder.ts'
import { command } from '../law.ts'
import { amend, applyForStaff, applyForWorker, withdraw } from './decide-application.ts'
import { itsHolder } from './entrant.ts'
import { staffFields, termsFields, withdrawalFields, workerFields } from './fields.ts'

/** Who applies for entry, amends what came back, and gives it up (that the office does so: operational setting). */
export const applicationCommands = {
  ApplyForStaffEntry: command({
    fields: staffFields,
    who: 'office',
    rule: 'entry-applied-for',
    at: ['none'],
    asksOfPeople: ({ entrant }) => [entrant],
    claims: ({ entrant, room }) => [entryClaim({ kind: 'staff', person: entrant }, room)],
    decide: applyForStaff,
  }),
  ApplyForWorkerEntry: command({
    fields: workerFields,
    who: 'office',
    rule: 'entry-applied-for',
    at: ['none'],
    looksAt: ({ contract }) => [contract],
    claims: ({ worker, room, company }) => [entryClaim({ kind: 'worker', name: worker, company }, room)],
    decide: applyForWorker,
  }),
  AmendEntryApplication: command({
    fields: termsFields,
    who: 'office',
    rule: 'entry-applied-for',
    at: ['returned'],
    looksAt: (_, { holder }) => (holder?.kind === 'worker' ? [holder.contract] : []),
    asksOfPeople: itsHolder,
    decide: amend,
  }),
  WithdrawEntryApplication: command({
    fields: withdrawalFields,
    who: 'office',
    rule: 'entry-applied-for',
    at: ['applied', 'returned'],
    signIn: true,
    decide: withdraw,
  }),
}

/** The commands about an application. */
export type ApplicationCommand = CommandsOf<typeof applicationCommands>

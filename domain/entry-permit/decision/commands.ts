import type { CommandsOf } from '../../law/command-law.ts'
import { itsHolder } from '../application/entrant.ts'
import { command } from '../law.ts'
import { permit, refuseEntry, returnApplication } from './decide-entry.ts'
import { answerFields, permitFields } from './fields.ts'

/** What the manager of the room decides (Arts. 7(2) and 8). */
export const decisionCommands = {
  PermitEntry: command({
    fields: permitFields,
    who: 'manager',
    rule: 'entry-permitted-beforehand',
    at: ['applied'],
    looksAt: (_, { holder }) => (holder?.kind === 'worker' ? [holder.contract] : []),
    asksOfPeople: itsHolder,
    passes: ({ asked }) => ({ 'asked-for': [asked?.by] }),
    decide: permit,
  }),
  RefuseEntry: command({
    fields: answerFields,
    who: 'manager',
    rule: 'entry-permitted-beforehand',
    at: ['applied'],
    decide: refuseEntry,
  }),
  ReturnEntryApplication: command({
    fields: answerFields,
    who: 'manager',
    rule: 'entry-permitted-beforehand',
    at: ['applied'],
    decide: returnApplication,
  }),
}

/** The commands by which a manager decides. */
export type DecisionCommand = CommandsOf<typeof decisionCommands>

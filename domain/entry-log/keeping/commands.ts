import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { close, nameAdmitters, open, openInTime } from './decide-keeping.ts'
import { admitterFields, closeFields, openFields } from './fields.ts'

/** Who opens and closes a ledger, and who says who admits (Art. 10, operational settings). */
export const keepingCommands = {
  OpenEntryLog: command({
    fields: openFields,
    who: 'keeper',
    rule: 'entry-ledger-kept',
    at: ['none'],
    decide: open,
    told: openInTime,
  }),
  NameAdmitters: command({
    fields: admitterFields,
    who: 'manager',
    rule: 'admitters-named',
    at: ['open'],
    decide: nameAdmitters,
  }),
  CloseEntryLog: command({
    fields: closeFields,
    who: 'practice',
    rule: 'ledger-of-year',
    at: ['open'],
    told: close,
  }),
}

/** The commands about a ledger as a whole. */
export type KeepingCommand = CommandsOf<typeof keepingCommands>

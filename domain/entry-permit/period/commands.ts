import type { CommandsOf } from '../../law/command-law.ts'
import { endsWithFields } from '../../law/hanging.ts'
import { command } from '../law.ts'
import { endWithCause, expire, restWithCause } from './decide-end.ts'
import { expiryFields } from './fields.ts'

/** What time does to a permit, and the end of that on which it hangs. */
export const periodCommands = {
  ExpireEntryPermit: command({
    fields: expiryFields,
    who: 'practice',
    rule: 'entry-permit-ends',
    at: ['permitted', 'suspended'],
    told: expire,
  }),
  RestEntryWithCause: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'entry-of-contractors',
    at: ['applied', 'returned', 'permitted', 'suspended', 'removing'],
    told: restWithCause,
  }),
  EndEntryWithCause: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'entry-permit-ends',
    at: ['applied', 'returned', 'permitted', 'suspended', 'removing'],
    told: endWithCause,
  }),
}

/** The commands about a permit's period. */
export type PeriodCommand = CommandsOf<typeof periodCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { endsWithFields } from '../../law/hanging.ts'
import { cityId } from '../../city/city-id.ts'
import { command } from '../law.ts'
import { confirmRemoval, endWithPerson, expire, revoke, setEnd } from './decide-ending.ts'
import { lapseFields, lastDayFields, removalFields, revocationFields } from './fields.ts'

/** How an authority ends, and who says so (Art. 14(2); the minute, the machine: operational settings). */
export const endingCommands = {
  RevokeAuthority: command({
    fields: revocationFields,
    who: 'manager',
    rule: 'authority-revoked',
    at: ['registration', 'acknowledgement', 'live', 'between'],
    decide: revoke,
  }),
  SetAuthorityEnd: command({
    fields: lastDayFields,
    who: 'office',
    rule: 'authority-ends',
    at: ['acknowledgement', 'live'],
    decide: setEnd,
  }),
  ConfirmRemoval: command({
    fields: removalFields,
    who: 'registrar',
    rule: 'removed-on-machine',
    at: ['removal'],
    decide: confirmRemoval,
  }),
  ExpireAuthority: command({
    fields: lapseFields,
    who: 'practice',
    rule: 'authority-ends',
    at: ['registration', 'acknowledgement', 'live', 'between'],
    told: expire,
  }),
  EndAuthorityWithPerson: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'authority-ends',
    at: ['consultation', 'decision', 'registration', 'acknowledgement', 'live', 'between', 'removal'],
    looksAt: () => [cityId],
    told: endWithPerson,
  }),
}

/** The commands about an authority's end. */
export type EndingCommand = CommandsOf<typeof endingCommands>

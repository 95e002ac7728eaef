import type { CommandsOf } from '../../law/command-law.ts'
import { entryClaim } from '../holder.ts'
import { lendingOf } from '../identification/lending.ts'
import { meansClaim } from '../identification/means.ts'
import { command } from '../law.ts'
import { bringIn } from './decide-bringing-in.ts'
import { bringInFields } from './fields.ts'

/** How a permit that was kept on paper comes in (operational setting). */
export const bringingInCommands = {
  BringInPermit: command({
    bringsIn: true,
    fields: bringInFields,
    who: 'manager',
    rule: 'permits-brought-in',
    at: ['none'],
    asksOfPeople: ({ entrant }) => (entrant === null ? [] : [entrant]),
    looksAt: ({ contract }) => (contract === null ? [] : [contract]),
    claims: ({ entrant, room, worker, company, idNumber, ...lending }) => [
      entrant === null
        ? entryClaim({ kind: 'worker', name: worker, company }, room)
        : entryClaim({ kind: 'staff', person: entrant }, room),
      ...(idNumber === '' ? [] : [meansClaim('id-device', idNumber, room)]),
      ...lendingOf(lending).map(({ kind, number }) => meansClaim(kind, number, room)),
    ],
    decide: bringIn,
  }),
}

/** The command that brings one in. */
export type BringingInCommand = CommandsOf<typeof bringingInCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { itsHolder } from '../application/entrant.ts'
import { command } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import { askRenewal, letLapse, noteSeason, refuseRenewal, renew } from './decide-renewal.ts'
import { noRenewalFields, renewalFields, renewedFields, seasonFields } from './fields.ts'

const contractOf = ({ holder }: EntryPermitState) => (holder?.kind === 'worker' ? [holder.contract] : [])

/** How a permit goes on beyond its last day (Art. 7(2); that it is asked about in time: operational setting). */
export const renewalCommands = {
  NoteEntryRenewalSeason: command({
    fields: seasonFields,
    who: 'practice',
    rule: 'entry-renewed-in-time',
    at: ['permitted', 'suspended'],
    aside: { EntryRenewalSeasonBegan: true },
    told: noteSeason,
  }),
  AskEntryRenewal: command({
    fields: renewalFields,
    who: 'office',
    rule: 'entry-renewed-in-time',
    at: ['permitted'],
    looksAt: ({ contract }, state) => (contract === null ? contractOf(state) : [contract]),
    asksOfPeople: itsHolder,
    decide: askRenewal,
  }),
  LetEntryLapse: command({
    fields: noRenewalFields,
    who: 'office',
    rule: 'entry-renewed-in-time',
    at: ['permitted', 'suspended'],
    decide: letLapse,
  }),
  RenewEntryPermit: command({
    fields: renewedFields,
    who: 'manager',
    rule: 'entry-permitted-beforehand',
    at: ['permitted'],
    looksAt: (_, state) => {
      const asked = state.renewal.asked?.contract ?? null
      return asked === null ? contractOf(state) : [asked]
    },
    asksOfPeople: itsHolder,
    passes: ({ renewal }) => ({ 'asked-for': [renewal.asked?.by] }),
    decide: renew,
  }),
  RefuseEntryRenewal: command({
    fields: noRenewalFields,
    who: 'manager',
    rule: 'entry-permitted-beforehand',
    at: ['permitted', 'suspended'],
    decide: refuseRenewal,
  }),
}

/** The commands about going on. */
export type RenewalCommand = CommandsOf<typeof renewalCommands>

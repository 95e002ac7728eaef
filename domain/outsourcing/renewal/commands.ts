import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeContract, underContract } from '../stages.ts'
import { endsWithFields } from '../../law/hanging.ts'
import {
  declineRenewal,
  hearRenewalEnded,
  noteRenewalSeason,
  noteRenewalStarted,
  noteRenewalTold,
  renewalUnderWay,
} from './decide-renewal.ts'
import { declineFields, seasonFields, startedFields, toldFields } from './fields.ts'

/** Whether the work goes on after the contract's end (operational setting; the renewal itself: Art. 21). */
export const renewalCommands = {
  DeclineRenewal: command({
    fields: declineFields,
    who: 'head',
    rule: 'renewal-in-time',
    at: ['in-force'],
    bar: renewalUnderWay,
    // It is the office’s own contract.
    passes: null,
    decide: declineRenewal,
  }),
  NoteRenewalSeason: command({
    fields: seasonFields,
    who: 'practice',
    rule: 'renewal-in-time',
    at: ['in-force'],
    aside: { RenewalSeasonNoted: true },
    told: noteRenewalSeason,
  }),
  NoteRenewalStarted: command({
    fields: startedFields,
    who: 'practice',
    rule: 'renewal-in-time',
    at: underContract,
    told: noteRenewalStarted,
  }),
  HearRenewalEnded: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'renewal-in-time',
    at: underContract,
    told: hearRenewalEnded,
  }),
  NoteRenewalTold: command({
    fields: toldFields,
    who: 'practice',
    rule: 'renewal-in-time',
    at: [...beforeContract, ...underContract],
    aside: { RenewalTold: true },
    told: noteRenewalTold,
  }),
}

/** The commands about renewals. */
export type RenewalCommand = CommandsOf<typeof renewalCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { giveUp, liftSuspension, revoke, suspend } from './decide-measures.ts'
import { measureFields } from './fields.ts'

/** What measures the manager of the room takes (Art. 8(2)), and that the office no longer needs a permit. */
export const measuresCommands = {
  SuspendEntry: command({
    fields: measureFields,
    who: 'manager',
    rule: 'entry-measures',
    at: ['permitted'],
    decide: suspend,
  }),
  LiftEntrySuspension: command({
    fields: measureFields,
    who: 'manager',
    rule: 'entry-measures',
    at: ['suspended'],
    looksAt: (_, { holder, earlier }) =>
      holder?.kind === 'worker' ? [holder.contract, ...earlier.map(({ contract }) => contract)] : [],
    decide: liftSuspension,
  }),
  RevokeEntry: command({
    fields: measureFields,
    who: 'manager',
    rule: 'entry-measures',
    at: ['permitted', 'suspended'],
    decide: revoke,
  }),
  GiveUpEntry: command({
    fields: measureFields,
    who: 'office',
    rule: 'entry-permit-ends',
    at: ['permitted', 'suspended'],
    signIn: true,
    decide: giveUp,
  }),
}

/** The commands about a permit that was given. */
export type MeasuresCommand = CommandsOf<typeof measuresCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { carryOut, decide, isElsewhere, isKeptToday, request, withdraw } from './decide-disposal.ts'
import { decisionFields, disposedFields, noDisposalFields, requestFields } from './fields.ts'

const rule = 'asset-disposal'

/** Who asks for a disposal, decides on it and carries it out (operational setting). */
export const disposalCommands = {
  RequestAssetDisposal: command({
    fields: requestFields,
    who: 'keepers',
    rule,
    at: ['kept'],
    bar: isElsewhere,
    decide: request,
  }),
  DecideAssetDisposal: command({
    fields: decisionFields,
    who: 'owner',
    rule,
    at: ['disposal-asked'],
    // Nobody decides on what they asked for, whatever the setting.
    passes: null,
    decide,
  }),
  CarryOutAssetDisposal: command({
    fields: disposedFields,
    who: 'owners-office',
    rule,
    at: ['disposal-due'],
    bar: (state, rules) => isElsewhere(state) ?? isKeptToday(state, rules),
    looksAt: ({ contract }) => (contract === null ? [] : [contract]),
    decide: carryOut,
  }),
  WithdrawAssetDisposal: command({
    fields: noDisposalFields,
    who: 'keepers',
    rule,
    at: ['disposal-asked', 'disposal-due'],
    decide: withdraw,
  }),
}

/** The commands about a disposal. */
export type DisposalCommand = CommandsOf<typeof disposalCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { accept, command } from '../law.ts'
import { amend, bringIn, changeRetention, register } from './decide-ledger.ts'
import { amendFields, bringInFields, measuresFields, registerFields, retentionFields } from './fields.ts'

/** Who keeps the ledger: the owner, and whoever acts for the owner's office (Art. 17(2)). */
export const ledgerCommands = {
  RegisterAsset: command({
    fields: registerFields,
    who: 'owners-office',
    rule: 'asset-owners',
    at: ['none'],
    decide: register,
  }),
  BringInAsset: command({
    bringsIn: true,
    fields: bringInFields,
    who: 'owners-office',
    rule: 'asset-owners',
    at: ['none'],
    decide: bringIn,
  }),
  AmendAsset: command({
    fields: amendFields,
    who: 'owners-office',
    rule: 'asset-ledger',
    at: ['kept', 'lost'],
    decide: amend,
  }),
  ChangeAssetRetention: command({
    fields: retentionFields,
    who: 'owner',
    rule: 'asset-kept-until-its-day',
    at: ['kept', 'lost', 'disposal-asked', 'disposal-due'],
    decide: changeRetention,
  }),
  RecordAssetMeasures: command({
    fields: measuresFields,
    who: 'owners-office',
    rule: 'personal-information-protected',
    at: ['kept', 'lost'],
    decide: (data, _state, _rules, by) =>
      accept({
        type: 'AssetMeasuresRecorded',
        rule: 'personal-information-protected',
        data: { ...data, by },
      }),
  }),
}

/** The commands about the ledger. */
export type LedgerCommand = CommandsOf<typeof ledgerCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { groundsInDoubt } from '../in-effect/in-doubt.ts'
import { command, notApproved } from '../law.ts'
import { underContract } from '../stages.ts'
import { amendClauses, confirmClauses, disputeClauses, hasNoSheet, notToBeRead } from './decide-clauses.ts'
import { noteNoAmendment, registerAmendment } from './decide-amendment.ts'
import { registerContract } from './decide-contract.ts'
import {
  amendClausesFields,
  amendmentFields,
  confirmationFields,
  contractFields,
  disputeFields,
  noAmendmentFields,
} from './fields.ts'

const ofChange = ({ change }: { readonly change: string }): string => change

/** Who registers the contract, and who reads its clauses again (Art. 22; the second reader: operational setting). */
export const contractCommands = {
  RegisterContract: command({
    fields: contractFields,
    who: 'head',
    rule: 'clauses-in-contract',
    at: ['contracting'],
    otherwise: notApproved,
    bar: groundsInDoubt,
    decide: registerContract,
  }),
  RegisterAmendment: command({
    fields: amendmentFields,
    who: 'head',
    rule: 'clauses-in-contract',
    at: underContract,
    about: ofChange,
    bar: groundsInDoubt,
    decide: registerAmendment,
  }),
  NoteNoAmendment: command({
    fields: noAmendmentFields,
    who: 'head',
    rule: 'amendment-papered',
    at: underContract,
    about: ofChange,
    decide: noteNoAmendment,
  }),
  ConfirmClauses: command({
    fields: confirmationFields,
    who: 'office',
    rule: 'clauses-read-twice',
    at: underContract,
    bar: (state, rules) => notToBeRead(state, rules) ?? groundsInDoubt(state),
    // Nobody reads their own sheet a second time, whatever the setting: `same-person`.
    passes: null,
    decide: confirmClauses,
  }),
  DisputeClauses: command({
    fields: disputeFields,
    who: 'office',
    rule: 'clauses-read-twice',
    at: underContract,
    bar: notToBeRead,
    decide: disputeClauses,
  }),
  AmendClauses: command({
    fields: amendClausesFields,
    who: 'head',
    rule: 'clauses-in-contract',
    at: underContract,
    bar: (state) => hasNoSheet(state) ?? groundsInDoubt(state),
    // The head puts right what a second reader didn’t find.
    passes: null,
    decide: amendClauses,
  }),
}

/** The commands about a contract and its clauses. */
export type ContractCommand = CommandsOf<typeof contractCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { addContract, noteTold } from './decide-contracts.ts'
import { affectedFields, tellingFields } from './fields.ts'

/** Which contracts an incident affects, and that the practice tells them (Art. 22(5)). */
export const contractsCommands = {
  AddAffectedContract: command({
    fields: affectedFields,
    who: 'handlers',
    rule: 'incident-contracts',
    at: ['handling'],
    decide: addContract,
  }),
  NoteContractTold: command({
    fields: tellingFields,
    who: 'practice',
    rule: 'incident-contracts',
    at: ['handling', 'telling'],
    aside: { ContractTold: true },
    told: noteTold,
  }),
}

/** The commands about affected contracts. */
export type ContractsCommand = CommandsOf<typeof contractsCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeContract, underContract } from '../stages.ts'
import { correctContract } from './decide-contract.ts'
import { correctRecord } from './decide-record.ts'
import { correctTermination } from './decide-termination.ts'
import { correctUrgentStart } from './decide-urgent.ts'
import { correctContractFields, correctRecordFields, correctTerminationFields, correctUrgentFields } from './fields.ts'

/** Who puts right what was recorded wrongly (operational setting; what leaves the approval: Art. 21). */
export const correctionCommands = {
  CorrectContract: command({
    fields: correctContractFields,
    who: 'head',
    rule: 'corrected-in-sight',
    at: underContract,
    decide: correctContract,
  }),
  CorrectTermination: command({
    fields: correctTerminationFields,
    who: 'head',
    rule: 'corrected-in-sight',
    at: underContract,
    decide: correctTermination,
  }),
  CorrectUrgentStart: command({
    fields: correctUrgentFields,
    who: 'head',
    rule: 'corrected-in-sight',
    at: [...beforeContract, ...underContract],
    decide: correctUrgentStart,
  }),
  CorrectRecord: command({
    fields: correctRecordFields,
    who: 'head',
    rule: 'corrected-in-sight',
    at: underContract,
    decide: correctRecord,
  }),
}

/** The commands about what was recorded wrongly. */
export type CorrectionCommand = CommandsOf<typeof correctionCommands>

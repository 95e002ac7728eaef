import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { underContract } from '../stages.ts'
import { close, endContract, recordDisposal } from './decide-closing.ts'
import { recordGiven, recordTakenBack } from './decide-given.ts'
import { terminateContract } from './decide-termination.ts'
import {
  closingFields,
  contractEndFields,
  disposalFields,
  givenFields,
  takenBackFields,
  terminationFields,
} from './fields.ts'
import { stillOpen } from './still-open.ts'

/** How a contract ends, what comes back, and who closes the case (Arts. 22, 22(2)). */
export const endingCommands = {
  TerminateContract: command({
    fields: terminationFields,
    who: 'head',
    article: 'Art. 22',
    at: ['in-force'],
    decide: terminateContract,
  }),
  RecordGiven: command({
    fields: givenFields,
    who: 'office',
    article: 'operational setting',
    at: underContract,
    decide: recordGiven,
  }),
  RecordTakenBack: command({
    fields: takenBackFields,
    who: 'office',
    article: 'operational setting',
    at: underContract,
    decide: recordTakenBack,
  }),
  EndContract: command({
    fields: contractEndFields,
    who: 'practice',
    article: 'Art. 22',
    at: ['in-force'],
    told: endContract,
  }),
  RecordDisposal: command({
    fields: disposalFields,
    who: 'head',
    article: 'Art. 22(2)',
    at: ['closing'],
    about: ({ party = 'contractor' }) => party,
    decide: recordDisposal,
  }),
  CloseOutsourcing: command({
    fields: closingFields,
    who: 'head',
    article: 'Art. 22(2)',
    at: ['closing'],
    bar: stillOpen,
    decide: close,
  }),
}

/** The commands at the end of a contract. */
export type EndingCommand = CommandsOf<typeof endingCommands>

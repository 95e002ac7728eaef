import type { CommandsOf } from '../../law/command-law.ts'
import { anythingInDoubt } from '../in-effect/in-doubt.ts'
import { command } from '../law.ts'
import { underContract } from '../stages.ts'
import { close, endContract, recordDisposal } from './decide-closing.ts'
import { recordGiven, recordTakenBack } from './decide-given.ts'
import { resumeContract, suspendContract } from './decide-suspension.ts'
import { terminateContract } from './decide-termination.ts'
import {
  closingFields,
  contractEndFields,
  disposalFields,
  givenFields,
  resumptionFields,
  suspensionFields,
  takenBackFields,
  terminationFields,
} from './fields.ts'
import { stillOpen } from './still-open.ts'

/** How a contract ends, what comes back, and who closes the case (Arts. 22, 22(2)). */
export const endingCommands = {
  TerminateContract: command({
    fields: terminationFields,
    who: 'head',
    rule: 'contract-ends',
    at: ['in-force'],
    // It is the office’s own contract.
    passes: null,
    signIn: true,
    decide: terminateContract,
  }),
  SuspendContract: command({
    fields: suspensionFields,
    who: 'head',
    rule: 'contract-rests',
    at: ['in-force'],
    decide: suspendContract,
  }),
  ResumeContract: command({
    fields: resumptionFields,
    who: 'head',
    rule: 'contract-rests',
    at: ['in-force'],
    bar: anythingInDoubt,
    decide: resumeContract,
  }),
  RecordGiven: command({
    fields: givenFields,
    who: 'office',
    rule: 'given-taken-back',
    at: underContract,
    decide: recordGiven,
  }),
  RecordTakenBack: command({
    fields: takenBackFields,
    who: 'office',
    rule: 'given-taken-back',
    at: underContract,
    decide: recordTakenBack,
  }),
  EndContract: command({
    fields: contractEndFields,
    who: 'practice',
    rule: 'contract-ends',
    at: ['in-force'],
    told: endContract,
  }),
  RecordDisposal: command({
    fields: disposalFields,
    who: 'head',
    rule: 'materials-accounted-for',
    at: ['closing'],
    about: ({ party = 'contractor' }) => party,
    decide: recordDisposal,
  }),
  CloseOutsourcing: command({
    fields: closingFields,
    who: 'head',
    rule: 'nothing-left-open',
    at: ['closing'],
    bar: stillOpen,
    asksWhatIsHeld: true,
    // The head closes what is accounted for; what is missing forbids it by itself.
    passes: null,
    decide: close,
  }),
}

/** The commands at the end of a contract. */
export type EndingCommand = CommandsOf<typeof endingCommands>

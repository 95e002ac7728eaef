import type { CommandsOf } from '../../law/command-law.ts'
import { reportFields } from '../hearing/fields.ts'
import { command } from '../law.ts'
import type { Step } from '../state.ts'
import { extend, returnReport } from './decide-answer.ts'
import { acknowledge, reportCompletion, reportProgress } from './decide-report.ts'
import { anewFields, progressFields, receiptFields } from './fields.ts'

const underWay: readonly Step[] = ['issued', 'in-hand']

/** What the addressee reports, and what the chief answers (Arts. 6 and 11). */
export const carryingOutCommands = {
  AcknowledgeInstruction: command({
    fields: receiptFields,
    who: 'addressee',
    rule: 'instruction-carried-out',
    at: ['issued'],
    decide: acknowledge,
  }),
  ReportProgress: command({
    fields: progressFields,
    who: 'addressee',
    rule: 'instruction-carried-out',
    at: underWay,
    decide: reportProgress,
  }),
  ReportCompletion: command({
    fields: reportFields,
    who: 'addressee',
    rule: 'instruction-carried-out',
    at: underWay,
    decide: reportCompletion,
  }),
  ReturnReport: command({
    fields: anewFields,
    who: 'chief',
    rule: 'instruction-carried-out',
    at: ['reported'],
    decide: returnReport,
  }),
  ExtendInstruction: command({
    fields: anewFields,
    who: 'chief',
    rule: 'instruction-carried-out',
    at: underWay,
    decide: extend,
  }),
}

/** The commands while an instruction is carried out. */
export type CarryingOutCommand = CommandsOf<typeof carryingOutCommands>

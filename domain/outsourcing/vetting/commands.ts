import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { recordVetting } from './decide-vetting.ts'
import { judgeVendor } from './decide-verdict.ts'
import { verdictFields, vettingFields } from './fields.ts'

/**
 * Who looks into a vendor, and whose the verdict is: before the submission, and after a tender whose winner wasn't
 * known before (Art. 20).
 */
export const vettingCommands = {
  RecordVetting: command({
    fields: vettingFields,
    who: 'office',
    rule: 'vetting-before-outsourcing',
    at: ['vetting', 'submission', 'contracting'],
    about: ({ vendor }) => vendor,
    decide: recordVetting,
  }),
  JudgeVendor: command({
    fields: verdictFields,
    who: 'head',
    rule: 'verdict-of-the-head',
    at: ['vetting', 'submission', 'contracting'],
    about: ({ vendor }) => vendor,
    decide: judgeVendor,
  }),
}

/** The command about a vendor. */
export type VettingCommand = CommandsOf<typeof vettingCommands>

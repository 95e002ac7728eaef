import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { running } from '../stages.ts'
import { noteVettingEnd } from './anew.ts'
import { recordVetting } from './decide-vetting.ts'
import { judgeVendor, vettedBy } from './decide-verdict.ts'
import { verdictFields, vettingEndFields, vettingFields } from './fields.ts'

/**
 * Who looks into a vendor, and whose the verdict is (Art. 20): before the submission whoever may become the contractor;
 * from the approval on any company, for another may have won, or is to work under the contract.
 */
export const vettingCommands = {
  RecordVetting: command({
    fields: vettingFields,
    who: 'office',
    rule: 'vetting-before-outsourcing',
    at: ['vetting', 'submission', ...running],
    about: ({ vendor }) => vendor,
    decide: recordVetting,
  }),
  JudgeVendor: command({
    fields: verdictFields,
    who: 'head',
    rule: 'verdict-of-the-head',
    at: ['vetting', 'submission', ...running],
    about: ({ vendor }) => vendor,
    passes: vettedBy,
    decide: judgeVendor,
  }),
  NoteVettingEnd: command({
    fields: vettingEndFields,
    who: 'practice',
    rule: 'vetting-holds',
    at: ['in-force'],
    told: noteVettingEnd,
  }),
}

/** The commands about a vendor. */
export type VettingCommand = CommandsOf<typeof vettingCommands>

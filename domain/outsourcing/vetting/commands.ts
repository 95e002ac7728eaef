import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { recordVetting } from './decide-vetting.ts'
import { vettingFields } from './fields.ts'

/** Who looks into a vendor: before the submission, and after a tender whose winner wasn't known before (Art. 20). */
export const vettingCommands = {
  RecordVetting: command({
    fields: vettingFields,
    who: 'office',
    rule: 'vetting-before-outsourcing',
    at: ['vetting', 'submission', 'contracting'],
    about: ({ vendor }) => vendor,
    decide: recordVetting,
  }),
}

/** The command about a vendor. */
export type VettingCommand = CommandsOf<typeof vettingCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { draft, issue } from './decide-issue.ts'
import { instructionFields } from './fields.ts'

/** Who drafts and who issues an instruction (Arts. 6 and 11; that the secretariat drafts: Art. 5(5)). */
export const issueCommands = {
  DraftInstruction: command({
    fields: instructionFields,
    who: 'secretariat',
    rule: 'instruction-drafted',
    at: ['none', 'draft'],
    decide: draft,
  }),
  IssueInstruction: command({
    fields: instructionFields,
    who: 'chief',
    rule: 'instruct-on-council-result',
    at: ['none', 'draft', 'considering'],
    decide: issue,
  }),
}

/** The commands about an instruction that goes out. */
export type IssueCommand = CommandsOf<typeof issueCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { draft, issue } from './decide-issue.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { instructionFields, type InstructionTerms } from './fields.ts'

/** The meeting on which an instruction rests: what it has found is looked at when the instruction is given (Art. 6). */
const meetingOf = ({ kind, cause }: InstructionTerms): readonly CaseId[] =>
  kind === 'council' && cause.case !== null ? [cause.case] : []

/** Who drafts and who issues an instruction (Arts. 6 and 11; that the secretariat drafts: Art. 5(5)). */
export const issueCommands = {
  DraftInstruction: command({
    fields: instructionFields,
    who: 'secretariat',
    rule: 'instruction-drafted',
    at: ['none', 'draft'],
    looksAt: meetingOf,
    decide: draft,
  }),
  IssueInstruction: command({
    fields: instructionFields,
    who: 'chief',
    rule: 'instruct-on-council-result',
    at: ['none', 'draft', 'considering'],
    looksAt: meetingOf,
    passes: (state) => ({ drafted: state.stage === 'draft' ? [state.startedBy, ...state.redraftedBy] : [] }),
    decide: issue,
  }),
}

/** The commands about an instruction that goes out. */
export type IssueCommand = CommandsOf<typeof issueCommands>

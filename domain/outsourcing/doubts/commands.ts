import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { underContract } from '../stages.ts'
import { answerDoubt, nothingDoubtful } from './decide-doubt.ts'
import { doubtAnswerFields, vettingOverFields } from './fields.ts'
import { noteVettingOver } from './of-company.ts'

/** Who decides where the ground of an approval, a consent or a contract has fallen away (operational setting). */
export const doubtCommands = {
  AnswerDoubt: command({
    fields: doubtAnswerFields,
    who: 'chief',
    rule: 'grounds-hold',
    at: ['contracting', ...underContract],
    about: ({ doubt }) => doubt,
    bar: nothingDoubtful,
    // Whoever gave it says whether it stands.
    passes: null,
    decide: answerDoubt,
  }),
  NoteVettingOver: command({
    fields: vettingOverFields,
    who: 'practice',
    rule: 'company-remains-fit',
    at: ['in-force'],
    told: noteVettingOver,
  }),
}

/** The commands about doubts. */
export type DoubtCommand = CommandsOf<typeof doubtCommands>

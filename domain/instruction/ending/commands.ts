import type { CommandsOf } from '../../law/command-law.ts'
import { closeAllTasks } from '../../law/deciding.ts'
import { accept, command, type DecideInstruction } from '../law.ts'
import { steps } from '../state.ts'
import { closingFields, withdrawalFields } from './fields.ts'

/** The chief takes back what was asked, with the reason (Arts. 6 and 11). A draft that is dropped ends so, too. */
const withdraw: DecideInstruction<{ readonly reason: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'InstructionWithdrawn', rule: 'instruction-ended', data: { ...said, by } },
    ...closeAllTasks(state, 'withdrawn', 'issue-instruction'),
  )

/** What was reported is enough; or, after a report that was heard, nothing is to be instructed (Arts. 6 and 11). */
const close: DecideInstruction<{ readonly note: string }> = (said, state, _rules, by) =>
  accept(
    { type: 'InstructionClosed', rule: 'instruction-ended', data: { ...said, by } },
    ...closeAllTasks(state, 'answered'),
  )

/** How the chief ends it (Arts. 6 and 11). */
export const endingCommands = {
  WithdrawInstruction: command({
    fields: withdrawalFields,
    who: 'chief',
    rule: 'instruction-ended',
    at: steps,
    decide: withdraw,
  }),
  CloseInstruction: command({
    fields: closingFields,
    who: 'chief',
    rule: 'instruction-ended',
    at: ['considering', 'reported'],
    passes: ({ report, completions }) => ({ reported: [report?.by, completions.at(-1)?.by] }),
    decide: close,
  }),
}

/** The commands that end an instruction. */
export type EndingCommand = CommandsOf<typeof endingCommands>

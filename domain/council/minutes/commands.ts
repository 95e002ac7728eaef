import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { confirmMinutes, draftMinutes, returnMinutes } from './decide-minutes.ts'
import { confirmationFields, minutesFields, returnFields } from './fields.ts'

/** Who drafts the minutes (Art. 5(5)), and who confirms them (Art. 5(1)). */
export const minutesCommands = {
  DraftMinutes: command({
    fields: minutesFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['minutes', 'minutes-confirmation'],
    decide: draftMinutes,
  }),
  ConfirmMinutes: command({
    fields: confirmationFields,
    who: 'chair',
    rule: 'minutes-confirmed',
    at: ['minutes-confirmation'],
    passes: (state) => ({ drafted: [state.minutes?.by] }),
    decide: confirmMinutes,
  }),
  ReturnMinutes: command({
    fields: returnFields,
    who: 'chair',
    rule: 'minutes-confirmed',
    at: ['minutes-confirmation'],
    decide: returnMinutes,
  }),
}

/** The commands about minutes. */
export type MinutesCommand = CommandsOf<typeof minutesCommands>

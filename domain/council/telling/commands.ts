import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { councilSteps } from '../state.ts'
import { noteNext, noteTold } from './decide-telling.ts'
import { nextFields, tellingFields } from './fields.ts'

/** What the practice writes down of what follows from a meeting (Art. 21). */
export const tellingCommands = {
  NoteItemsTold: command({
    fields: tellingFields,
    who: 'practice',
    rule: 'outcome-told',
    at: councilSteps,
    aside: { ItemsTold: true },
    told: noteTold,
  }),
  NoteNextMeeting: command({
    fields: nextFields,
    who: 'practice',
    rule: 'regular-meetings',
    at: ['minutes', 'minutes-confirmation', 'settling'],
    aside: { NextMeetingNoted: true },
    told: noteNext,
  }),
}

/** The commands about what follows from a meeting. */
export type TellingCommand = CommandsOf<typeof tellingCommands>

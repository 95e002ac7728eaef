import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { archive, askCheck, bringIn, check, correct, noteTold } from './decide-medium.ts'
import { askCheckFields, bringInFields, correctFields, mediumFields, readCheckFields, toldFields } from './fields.ts'
import { whileThere } from '../state.ts'

/** Who archives the operation history and reads it again: the access manager's office (Arts. 13, 16). */
export const mediumCommands = {
  ArchiveHistory: command({
    fields: mediumFields,
    who: 'keepers',
    rule: 'history-kept',
    at: ['none'],
    decide: archive,
  }),
  BringInHistory: command({
    bringsIn: true,
    fields: bringInFields,
    who: 'keepers',
    rule: 'history-kept',
    at: ['none'],
    decide: bringIn,
  }),
  CorrectHistory: command({
    fields: correctFields,
    who: 'keepers',
    rule: 'history-archive',
    at: ['kept'],
    decide: correct,
  }),
  CheckHistory: command({
    fields: readCheckFields,
    who: 'keepers',
    rule: 'history-readable',
    at: whileThere,
    decide: check,
  }),
  AskHistoryCheck: command({
    fields: askCheckFields,
    who: 'practice',
    rule: 'history-readable',
    at: whileThere,
    aside: { HistoryCheckDue: true },
    told: askCheck,
  }),
  NoteHistoryTold: command({
    fields: toldFields,
    who: 'practice',
    rule: 'history-without-gaps',
    at: [...whileThere, 'telling'],
    aside: { HistoryWatchTold: true },
    told: noteTold,
  }),
}

/** The commands about an archived medium. */
export type MediumCommand = CommandsOf<typeof mediumCommands>

import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { notEntrusted } from '../rests-on.ts'
import { kept, metInTime, missed, whyNotMet } from './decide-rhythm.ts'
import { keptFields, missedFields, whyNotFields } from './fields.ts'

/** What follows where the council doesn't meet within its rhythm (operational setting). */
export const rhythmCommands = {
  NoteRhythmMissed: command({
    fields: missedFields,
    who: 'practice',
    rule: 'council-meets-in-time',
    at: ['planned'],
    aside: { RhythmMissed: true },
    told: missed,
  }),
  NoteRhythmKept: command({
    fields: keptFields,
    who: 'practice',
    rule: 'council-meets-in-time',
    at: ['planned'],
    aside: { RhythmKept: true },
    told: kept,
  }),
  RecordWhyNotMet: command({
    fields: whyNotFields,
    who: 'chair-or-secretariat',
    rule: 'council-meets-in-time',
    at: ['planned'],
    // To call the council is the chair's (Art. 5(1)), and so is not to.
    bar: (state, rules) => notEntrusted('call')(state, rules) ?? metInTime(state, rules),
    decide: whyNotMet,
  }),
}

/** The commands about the rhythm. */
export type RhythmCommand = CommandsOf<typeof rhythmCommands>

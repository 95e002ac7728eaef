import type { CaseId } from '../../kernel/ids.ts'
import type { OtherCases } from '../../kernel/other-cases.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { caseOfCause, endsWithFields } from '../../law/hanging.ts'
import { command } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import { admit, record } from './decide-admission.ts'
import { handOver, leave, leaveEarlier, loseEscort, missExit } from './decide-control.ts'
import { correct } from './decide-correction.ts'
import {
  correctionFields,
  earlierFields,
  exitFields,
  handOverFields,
  missedFields,
  permittedFields,
  specialFields,
} from './fields.ts'
import { lineIn, lineSought } from './find-line.ts'
import { despiteOtherLines, despiteOthersInside, isSamePerson } from './lines-beside.ts'

const about = ({ entry }: { readonly entry: string }) => entry

/** The permit by which whoever had control at a line's begin or end was there. */
const escortOf =
  (nth: 0 | -1) =>
  ({ entry }: { readonly entry: string }, state: EntryLogState, row: OtherCases['row']): readonly CaseId[] => {
    const permit = lineIn(entry, state, row)?.escorts.at(nth)?.permit
    return permit === undefined ? [] : [permit]
  }

const permitIn = (cause: string): readonly CaseId[] => {
  const permit = caseOfCause(cause)
  return permit === null ? [] : [permit]
}

/** Who is admitted, under whose control, until when, and what of it was wrong (Arts. 7(2) and 10). */
export const entriesCommands = {
  AdmitSpecially: command({
    fields: specialFields,
    who: 'admitter',
    rule: 'special-admission',
    at: ['open'],
    looksAt: ({ escort }) => [escort],
    despite: {
      ...despiteOthersInside,
      EntryRecorded: true,
      SpeciallyAdmitted: ({ name, company }, { line }) => !isSamePerson({ name, company }, line),
    },
    decide: admit,
  }),
  RecordEntry: command({
    fields: permittedFields,
    who: 'recorder',
    rule: 'entry-by-permit',
    at: ['open'],
    looksAt: ({ permit }) => [permit],
    despite: {
      ...despiteOthersInside,
      SpeciallyAdmitted: true,
      EntryRecorded: ({ permit }, { line }) => !line.escorts.some((one) => one.permit === permit),
    },
    decide: record,
  }),
  HandOverEscort: command({
    fields: handOverFields,
    who: 'recorder',
    rule: 'escort-registered',
    at: ['open'],
    about,
    despite: despiteOtherLines,
    looksAt: (data, state, row) => [data.escort, ...escortOf(-1)(data, state, row)],
    looksAtRow: lineSought,
    decide: handOver,
  }),
  RecordEarlierExit: command({
    fields: earlierFields,
    who: 'recorder',
    rule: 'entry-ledger-kept',
    at: ['open'],
    about,
    despite: despiteOtherLines,
    looksAtRow: lineSought,
    decide: leaveEarlier,
  }),
  RecordExit: command({
    fields: exitFields,
    who: 'recorder',
    rule: 'entry-ledger-kept',
    at: ['open'],
    about,
    despite: despiteOtherLines,
    looksAt: escortOf(-1),
    looksAtRow: lineSought,
    decide: leave,
  }),
  CorrectEntry: command({
    fields: correctionFields,
    who: 'recorder',
    rule: 'ledger-corrected',
    at: ['open'],
    about,
    despite: despiteOtherLines,
    looksAt: (data, state, row) => [...escortOf(0)(data, state, row), ...escortOf(-1)(data, state, row)],
    looksAtRow: lineSought,
    decide: correct,
  }),
  NoteExitMissing: command({
    fields: missedFields,
    who: 'practice',
    rule: 'exit-followed-up',
    at: ['open'],
    told: missExit,
  }),
  NoteEscortLost: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'escort-registered',
    at: ['open'],
    looksAt: ({ cause }) => permitIn(cause),
    told: loseEscort,
  }),
}

/** The commands about the lines of a ledger. */
export type EntriesCommand = CommandsOf<typeof entriesCommands>

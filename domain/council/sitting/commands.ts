import type { CommandsOf } from '../../law/command-law.ts'
import { itemAndReasonFields } from '../agenda/fields.ts'
import { correctionFields, itemReportFields } from '../agenda/item-report-fields.ts'
import { ableToDeliberate, nothingFound } from '../bars.ts'
import { command } from '../law.ts'
import { notEntrusted } from '../rests-on.ts'
import { movingFields } from '../planning/fields.ts'
import { caseNamed, casesOf } from '../agenda/matters.ts'
import { beforeItsDay, open, recordAttendance } from './decide-attendance.ts'
import { close, correctOutcome, reconvene, recordOutcome, withdrawItem } from './decide-sitting.ts'
import { correctTime, neverSat } from './correct-time.ts'
import { closingFields, comingFields, openingFields, timeCorrectionFields } from './fields.ts'

/** Who writes down what happens in a meeting, and who may put it off (Art. 5(1), (3), (5)). */
export const sittingCommands = {
  OpenMeeting: command({
    fields: openingFields,
    who: 'chair-or-secretariat',
    rule: 'chair-presides',
    at: ['called'],
    bar: (state, rules) => notEntrusted('open')(state, rules) ?? beforeItsDay(state, rules),
    looksAt: (_data, state) => casesOf(state),
    asksWhoHolds: true,
    decide: open,
  }),
  RecordAttendance: command({
    fields: comingFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['open'],
    asksWhoHolds: true,
    decide: recordAttendance,
  }),
  RecordItemOutcome: command({
    fields: itemReportFields,
    who: 'secretariat',
    rule: 'council-matters',
    at: ['open'],
    looksAt: ({ item }, state) => state.items.flatMap((one) => (one.id === item ? caseNamed(one.subject) : [])),
    decide: recordOutcome,
  }),
  CorrectOutcome: command({
    fields: correctionFields,
    who: 'chair',
    rule: 'outcome-corrected',
    at: ['minutes', 'minutes-confirmation', 'settling', 'closed'],
    bar: nothingFound,
    decide: correctOutcome,
  }),
  CorrectSittingTime: command({
    fields: timeCorrectionFields,
    who: 'chair',
    rule: 'times-in-order',
    at: ['minutes', 'minutes-confirmation', 'settling', 'closed'],
    bar: neverSat,
    decide: correctTime,
  }),
  WithdrawItem: command({
    fields: itemAndReasonFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['open', 'opinions'],
    decide: withdrawItem,
  }),
  CloseMeeting: command({
    fields: closingFields,
    who: 'chair-or-secretariat',
    rule: 'chair-presides',
    at: ['open'],
    signIn: true,
    bar: notEntrusted('close'),
    looksAt: (_data, state) => casesOf(state),
    decide: close,
  }),
  Reconvene: command({
    fields: movingFields,
    who: 'chair',
    rule: 'meeting-reconvened',
    at: ['open'],
    bar: ableToDeliberate,
    decide: reconvene,
  }),
}

/** The commands while a meeting sits. */
export type SittingCommand = CommandsOf<typeof sittingCommands>

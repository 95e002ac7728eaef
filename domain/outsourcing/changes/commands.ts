import type { CommandsOf } from '../../law/command-law.ts'
import { partReportFields } from '../deliberation/fields.ts'
import { reportedOutside } from '../deliberation/report-outside.ts'
import { toldByMeeting, type ByMeeting } from '../deliberation/told-by-meeting.ts'
import { mayGrantMore } from '../in-effect/in-doubt.ts'
import { command, notApproved } from '../law.ts'
import { running } from '../stages.ts'
import {
  approveChange,
  workedOnChange,
  disapproveChange,
  recordChangeOutcome,
  returnChange,
  withdrawChange,
} from './decide-approval.ts'
import { effectChange } from './decide-effect.ts'
import { amendChange, requestChange } from './decide-request.ts'
import { amendChangeFields, answerFields, changeFields, effectFields, grantFields } from './fields.ts'

const ofChange = ({ change }: { readonly change: string }): string => change

/** Who asks for changes of what was approved, and who decides on them (Art. 21). */
export const changeCommands = {
  RequestChange: command({
    fields: changeFields,
    who: 'head',
    rule: 'changes-approved',
    at: running,
    otherwise: notApproved,
    decide: requestChange,
  }),
  AmendChange: command({
    fields: amendChangeFields,
    who: 'head',
    rule: 'changes-approved',
    at: running,
    about: ofChange,
    // It is the head’s own request.
    passes: null,
    decide: amendChange,
  }),
  RecordChangeOutcome: command<typeof partReportFields, Partial<ByMeeting>>({
    fields: partReportFields,
    who: 'secretariat',
    rule: 'changes-deliberated',
    at: running,
    signIn: true,
    about: ({ about }) => about,
    asksWhoHolds: ({ heldOn }) => heldOn,
    asksWhoHasIt: true,
    decide: reportedOutside(recordChangeOutcome),
    told: toldByMeeting(recordChangeOutcome),
  }),
  ApproveChange: command({
    fields: grantFields,
    who: 'chief',
    rule: 'changes-approved',
    at: running,
    about: ofChange,
    bar: mayGrantMore,
    passes: workedOnChange,
    decide: approveChange,
  }),
  DisapproveChange: command({
    fields: answerFields,
    who: 'chief',
    rule: 'changes-approved',
    at: running,
    about: ofChange,
    decide: disapproveChange,
  }),
  ReturnChange: command({
    fields: answerFields,
    who: 'change-holder',
    rule: 'changes-approved',
    at: running,
    about: ofChange,
    decide: returnChange,
  }),
  WithdrawChange: command({
    fields: answerFields,
    who: 'head',
    rule: 'changes-approved',
    at: running,
    signIn: true,
    about: ofChange,
    decide: withdrawChange,
  }),
  EffectChange: command({
    fields: effectFields,
    who: 'practice',
    rule: 'changes-in-time',
    at: running,
    told: effectChange,
  }),
}

/** The commands about changes. */
export type ChangeCommand = CommandsOf<typeof changeCommands>

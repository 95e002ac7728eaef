import { casesOf } from '../agenda/matters.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { agendaEmpty, outcomesRecorded } from '../bars.ts'
import { command } from '../law.ts'
import { notEntrusted } from '../rests-on.ts'
import { call, cancel, reply } from './decide-calling.ts'
import { invite, uninvite } from './decide-guests.ts'
import { callingFields, callingOffFields, cancellingFields, invitationFields, replyFields } from './fields.ts'

/** Who calls a meeting, who is asked to it, and who answers (Art. 5(1), (2), (4), (5)). */
export const callingCommands = {
  CallMeeting: command({
    fields: callingFields,
    who: 'chair-or-secretariat',
    rule: 'chair-presides',
    at: ['planned'],
    bar: (state, rules) => notEntrusted('call')(state, rules) ?? agendaEmpty(state, rules),
    looksAt: (_data, state) => casesOf(state),
    asksWhoHolds: true,
    decide: call,
  }),
  InviteGuest: command({
    fields: invitationFields,
    who: 'chair-or-secretariat',
    rule: 'guests-heard',
    at: ['planned', 'called', 'open'],
    // It is the chair who finds it necessary (Art. 5(4)).
    bar: notEntrusted('guests', 'guests-heard'),
    asksWhoHolds: true,
    decide: invite,
  }),
  UninviteGuest: command({
    fields: callingOffFields,
    who: 'chair-or-secretariat',
    rule: 'guests-heard',
    at: ['planned', 'called', 'open'],
    bar: notEntrusted('guests', 'guests-heard'),
    decide: uninvite,
  }),
  ReplyAttendance: command({
    fields: replyFields,
    who: 'member',
    rule: 'council-members',
    at: ['called'],
    about: ({ member }) => member,
    under: ({ member }) => member,
    // Each seat says for itself whether it comes; the agenda, the day or the guests are another matter.
    despite: { AttendanceReplied: ({ member }, came) => member !== came.member },
    decide: reply,
  }),
  CancelMeeting: command({
    fields: cancellingFields,
    who: 'chair-or-secretariat',
    rule: 'meeting-cancelled',
    at: ['planned', 'called', 'open', 'consent', 'opinions'],
    signIn: true,
    bar: (state, rules) => notEntrusted('cancel')(state, rules) ?? outcomesRecorded(state, rules),
    decide: cancel,
  }),
}

/** The commands about a meeting's notice. */
export type CallingCommand = CommandsOf<typeof callingCommands>

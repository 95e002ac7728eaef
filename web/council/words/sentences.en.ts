import { counted } from '../../words/counted.ts'
import type { SentencesOf } from '../../words/sentence.ts'
import type { CouncilWording } from './council-wording.ts'
import { invitedName } from '../guest-name.ts'
import { councilTerms } from './terms.en.ts'

/** English of a meeting's history. */
export const councilSentences: SentencesOf<CouncilWording['Event']> = {
  MeetingPlanned: ({ kind, date, time, place }, say) =>
    `A meeting was planned: ${say.term(councilTerms.meetingKinds, kind)}, ${[say.day(date), time, place].filter((one) => one !== '').join(' ')}.`,
  MeetingRescheduled: ({ date, time, place }, say) =>
    `Date or place was changed: ${[say.day(date), time, place].filter((one) => one !== '').join(' ')}.`,
  RhythmMissed: ({ metOn, meetBy }, say) =>
    `The council was to meet by ${say.day(meetBy)}, and ${metOn === null ? 'has never met' : `hasn’t met since ${say.day(metOn)}`}. It was asked for a meeting, or for the reason why there is none.`,
  RhythmKept: () => 'Another meeting was called, so the reason why there is none is no longer asked for.',
  WhyNotMetRecorded: () => 'The reason why the council doesn’t meet for now was recorded.',
  AgendaItemPut: ({ subject }) => `“${subject.title}” was put on the agenda.`,
  AgendaDrawn: ({ items }) =>
    items.length === 0
      ? 'The agenda’s deadline came. No case was waiting.'
      : `The agenda’s deadline came: ${counted(items.length, 'waiting case')} put on it.`,
  AgendaItemTakenOff: ({ item }, say) => `${say.part(item)} was taken off the agenda.`,
  MattersLost: ({ items }, say) =>
    `${items.map((one) => say.part(one.item)).join(', ')} can’t be deliberated any more: the case changed, was sent back or was withdrawn.`,
  AgendaOrdered: () => 'The order of the agenda was changed.',
  MeetingPaperAdded: ({ name, label, item }, say) =>
    `A paper of ${item === null ? 'the whole meeting' : say.part(item)} was added: “${label === '' ? name : label}”.`,
  MeetingPaperTakenOff: ({ paper }, say) => `${say.part(paper)} was taken off.`,
  DurationPlanned: ({ item, minutes }, say) => `${counted(minutes, 'minute')} were planned for ${say.part(item)}.`,
  MeetingCalled: ({ shortNotice }) =>
    shortNotice ? 'The notice was sent (shorter than usual).' : 'The notice was sent.',
  GuestInvited: ({ items, ...guest }, say) =>
    `${invitedName(guest, say.post)} was asked to attend (${items.map((one) => say.part(one)).join(', ')}).`,
  GuestUninvited: ({ guest }, say) => `${say.part(guest)} need not attend.`,
  AttendanceReplied: ({ member, attends, deputyName }, say) =>
    `${say.post(member)} answered: ${say.term(councilTerms.attendance, attends)}${deputyName === '' ? '' : ` (${deputyName})`}.`,
  MeetingOpened: ({ number, at, attendance }, say) =>
    `The meeting opened at ${at} (${say.number(number)}): ${attendance.filter((one) => one.how === 'present').length} present, ${attendance.filter((one) => one.how === 'deputy').length} by deputy, ${attendance.filter((one) => one.how === 'absent').length} absent.`,
  AttendanceRecorded: ({ member, how, at }, say) =>
    `${at} ${say.post(member)}: ${say.term(councilTerms.attendance, how)}`,
  ItemOutcomeRecorded: ({ item, outcome, conditions, present }, say) =>
    `${say.part(item)} was deliberated on: ${say.term(councilTerms.itemOutcomes, outcome)}${conditions.length > 0 ? `, ${counted(conditions.length, 'condition')}` : ''}. ${present.length} in attendance.`,
  ItemOutcomeCorrected: ({ item, was, outcome }, say) =>
    `The outcome of ${say.part(item)} was put right: ${say.term(councilTerms.itemOutcomes, outcome)}, where it had been ${say.term(councilTerms.itemOutcomes, was)}.`,
  SittingTimeCorrected: ({ what, was, at }, say) =>
    `${say.term(councilTerms.sittingTimes, what)}: put right to ${at}, where it had been ${was}.`,
  ItemWithdrawn: ({ item }, say) => `${say.part(item)} was withdrawn.`,
  MeetingClosed: ({ at, leftOver }) =>
    `The meeting closed at ${at}${leftOver.length > 0 ? `; ${counted(leftOver.length, 'item')} left to the next meeting` : ''}.`,
  MeetingCancelled: () => 'The meeting was cancelled.',
  MeetingReconvened: ({ date, time, place }, say) =>
    `The council will meet on another day: ${[say.day(date), time, place].filter((one) => one !== '').join(' ')}.`,
  CircularStarted: ({ round, due }, say) =>
    `Deliberation by circulation began: ${say.term(councilTerms.circularRounds, round)}, due ${say.moment(due)}.`,
  ConsentReplied: ({ member, consents }, say) =>
    `${say.post(member)} ${consents ? 'agreed' : 'did not agree'} to deliberate by circulation.`,
  ConsentReached: ({ consenting, needed, due }, say) =>
    `${consenting} agreed (${needed} needed), and the opinions were asked for, due ${say.moment(due)}.`,
  ConsentRefused: ({ consenting, needed }) =>
    `Only ${consenting} agreed (${needed} needed): no deliberation by circulation.`,
  OpinionGiven: ({ member, opinions }, say) =>
    `${say.post(member)} gave an opinion: ${opinions.map((one) => `${say.part(one.item)} ${say.term(councilTerms.stances, one.stance)}`).join(', ')}.`,
  QuestionAnswered: ({ question }, say) => `${say.part(question)} was answered.`,
  CircularConcluded: ({ reports }, say) =>
    `The circulation was concluded: ${reports.map((one) => `${say.part(one.item)} ${say.term(councilTerms.itemOutcomes, one.outcome)}`).join(', ')}.`,
  CircularReturned: () => 'The conclusion was sent back.',
  CircularConfirmed: () => `What came of the circulation was confirmed.`,
  MinutesDrafted: ({ revision }) => `The minutes (revision ${revision}) went to the chair.`,
  MinutesReturned: () => 'The minutes were sent back.',
  MinutesConfirmed: () => `The minutes were confirmed. Nobody can change them any more.`,
  ItemsTold: ({ items }) => {
    const refused = items.filter((one) => one.refusal !== null).length
    return `${counted(items.length - refused, 'case')} told the outcome${refused > 0 ? `; not told, having moved on: ${refused}` : ''}.`
  },
  NextMeetingNoted: ({ meeting }) =>
    meeting === null ? 'The next regular meeting is planned already.' : 'The next regular meeting was planned.',
}

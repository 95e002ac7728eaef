import type { SentencesOf } from '../../words/sentence.ts'
import type { CouncilWording } from './council-wording.ts'
import { invitedName } from '../guest-name.ts'
import { councilTerms } from './terms.ja.ts'

/** The history of a meeting, told in sentences. */
export const councilSentences: SentencesOf<CouncilWording['Event']> = {
  MeetingPlanned: ({ kind, date, time, place }, say) =>
    `${say.term(councilTerms.meetingKinds, kind)}の会議を予定しました（${[say.day(date), time, place].filter((one) => one !== '').join(' ')}）。`,
  MeetingRescheduled: ({ date, time, place }, say) =>
    `日時・場所を変更しました（${[say.day(date), time, place].filter((one) => one !== '').join(' ')}）。`,
  RhythmMissed: ({ metOn, meetBy }, say) =>
    `会議は${say.day(meetBy)}までに開かれるはずでしたが、${metOn === null ? 'まだ一度も開かれていません' : `${say.day(metOn)}のあと開かれていません`}。招集するか、開かない理由を記録するよう求めました。`,
  RhythmKept: () => '別の会議が招集されたため、会議を開かない理由は求めないことになりました。',
  WhyNotMetRecorded: () => '当面、会議を開かない理由を記録しました。',
  AgendaItemPut: ({ subject }) => `「${subject.title}」を議題に載せました。`,
  AgendaDrawn: ({ items }) =>
    items.length === 0
      ? '議題の締切になりました。待っている案件はありませんでした。'
      : `議題の締切になり、待っている案件${items.length}件を議題に載せました。`,
  AgendaItemTakenOff: ({ item }, say) => `${say.part(item)}を議題から外しました。`,
  MattersLost: ({ items }, say) =>
    `${items.map((one) => say.part(one.item)).join('、')}は、案件が変わったか、戻されたか、取り下げられたため、審議できなくなりました。`,
  AgendaOrdered: () => '議題の順番を変えました。',
  MeetingPaperAdded: ({ name, label, item }, say) =>
    `${item === null ? '会議全体' : say.part(item)}の資料「${label === '' ? name : label}」を添えました。`,
  MeetingPaperTakenOff: ({ paper }, say) => `${say.part(paper)}を外しました。`,
  DurationPlanned: ({ item, minutes }, say) => `${say.part(item)}の予定の時間を${minutes}分としました。`,
  MeetingCalled: ({ shortNotice }) =>
    shortNotice ? '開催を通知しました（通常の通知期間より短い通知です）。' : '開催を通知しました。',
  GuestInvited: ({ items, ...guest }, say) =>
    `${invitedName(guest, say.post)}に出席を求めました（${items.map((one) => say.part(one)).join('、')}）。`,
  GuestUninvited: ({ guest }, say) => `${say.part(guest)}の出席を取りやめました。`,
  AttendanceReplied: ({ member, attends, deputyName }, say) =>
    `${say.post(member)}が「${say.term(councilTerms.attendance, attends)}」と回答しました${deputyName === '' ? '' : `（代理：${deputyName}）`}。`,
  MeetingOpened: ({ number, at, attendance }, say) =>
    `${at}に開会しました（${say.number(number)}）。出席${attendance.filter((one) => one.how === 'present').length}人、代理出席${attendance.filter((one) => one.how === 'deputy').length}人、欠席${attendance.filter((one) => one.how === 'absent').length}人。`,
  AttendanceRecorded: ({ member, how, at }, say) =>
    `${at} ${say.post(member)}：${say.term(councilTerms.attendance, how)}`,
  ItemOutcomeRecorded: ({ item, outcome, conditions, present }, say) =>
    `${say.part(item)}を審議：${say.term(councilTerms.itemOutcomes, outcome)}${conditions.length > 0 ? `（条件${conditions.length}件）` : ''}。出席${present.length}人。`,
  ItemOutcomeCorrected: ({ item, was, outcome }, say) =>
    `${say.part(item)}の結果を、「${say.term(councilTerms.itemOutcomes, was)}」から「${say.term(councilTerms.itemOutcomes, outcome)}」に正しました。`,
  SittingTimeCorrected: ({ what, was, at }, say) =>
    `${say.term(councilTerms.sittingTimes, what)}の時刻を、${was}から${at}に正しました。`,
  ItemWithdrawn: ({ item }, say) => `${say.part(item)}が取り下げられました。`,
  MeetingClosed: ({ at, leftOver }) =>
    `${at}に閉会しました${leftOver.length > 0 ? `。議題${leftOver.length}件は次の会議に送ります` : ''}。`,
  MeetingCancelled: () => '開催を中止しました。',
  MeetingReconvened: ({ date, time, place }, say) =>
    `日を改めて開くことにしました（${[say.day(date), time, place].filter((one) => one !== '').join(' ')}）。`,
  CircularStarted: ({ round, due }, say) =>
    `持ち回りで審議することにし、${say.term(councilTerms.circularRounds, round)}を始めました（期限 ${say.moment(due)}）。`,
  ConsentReplied: ({ member, consents }, say) =>
    `${say.post(member)}が持ち回り審議に${consents ? '同意しました' : '同意しませんでした'}。`,
  ConsentReached: ({ consenting, needed, due }, say) =>
    `${consenting}人が同意し（必要${needed}人）、意見の聴取を始めました（期限 ${say.moment(due)}）。`,
  ConsentRefused: ({ consenting, needed }) =>
    `同意が${consenting}人にとどまり（必要${needed}人）、持ち回りでは審議しないことになりました。`,
  OpinionGiven: ({ member, opinions }, say) =>
    `${say.post(member)}が意見を述べました：${opinions.map((one) => `${say.part(one.item)} ${say.term(councilTerms.stances, one.stance)}`).join('、')}。`,
  QuestionAnswered: ({ question }, say) => `${say.part(question)}に回答しました。`,
  CircularConcluded: ({ reports }, say) =>
    `持ち回り審議をまとめました：${reports.map((one) => `${say.part(one.item)} ${say.term(councilTerms.itemOutcomes, one.outcome)}`).join('、')}。`,
  CircularReturned: () => '持ち回り審議のまとめを差し戻しました。',
  CircularConfirmed: () => `持ち回り審議の結果を確認しました。`,
  MinutesDrafted: ({ revision }) => `議事録（第${revision}版）を議長の確認に回しました。`,
  MinutesReturned: () => '議事録を差し戻しました。',
  MinutesConfirmed: () => `議事録を確認しました。以後、変更できません。`,
  ItemsTold: ({ items }) => {
    const refused = items.filter((one) => one.refusal !== null).length
    return `案件${items.length - refused}件に結果を知らせました${refused > 0 ? `。${refused}件は、案件のほうが先に進んでいたため届きませんでした` : ''}。`
  },
  NextMeetingNoted: ({ meeting }) =>
    meeting === null ? '次の定例会議は、すでに予定されています。' : '次の定例会議を予定しました。',
}

import type { EntryLogWords } from './wording.ts'

/** What of a line can be corrected, in Japanese. */
export const entryLogItemsJa: EntryLogWords['items'] = {
  enteredAt: '入室の時刻',
  leftAt: '退室の時刻',
  company: '会社・所属',
  name: '氏名',
  kana: 'フリガナ',
  purpose: '目的・作業内容',
  reason: '特に認める理由',
  belongings: '持込品・媒体',
  badge: '名札の番号',
}

/** What happened to a ledger of entries, in Japanese. */
export const entryLogSentencesJa: EntryLogWords['sentences'] = {
  EntryLogOpened: ({ number, called }, say) => `${called.ja}の管理簿を、${say.number(number)}として作成しました。`,
  AdmittersNamed: ({ posts }, say) =>
    posts.length === 0
      ? '特認する職の指名を取りやめました。'
      : `特認する職として${posts.map((one) => say.post(one)).join('、')}を指名しました。`,
  EntryLogClosed: () => '年度の管理簿を閉じました。',
  SpeciallyAdmitted: ({ line }, say) =>
    `第${line.nth}行：${line.company} ${line.name}${line.companions.length === 0 ? '' : `ほか${line.companions.length}名`}の入室を特に認めました（${say.moment(line.enteredAt)}入室、同行者 ${line.escorts[0]?.name ?? ''}）。`,
  EntryRecorded: ({ line }, say) =>
    `第${line.nth}行：${line.name}の入室を記しました（${say.moment(line.enteredAt)}、許可 ${line.escorts[0]?.number ?? ''}）。`,
  EscortHandedOver: ({ entry, escort }, say) =>
    `${say.part(entry)}：${say.moment(escort.from)}に、同行者が${escort.name}に交代しました。`,
  LeftEarlier: ({ entry, who, at }, say) => `${say.part(entry)}：${who}が${say.moment(at)}に先に退室しました。`,
  ExitRecorded: ({ entry, leftAt, unescortedFrom }, say) =>
    `${say.part(entry)}：${say.moment(leftAt)}に退室しました${unescortedFrom === null ? '' : `（${say.moment(unescortedFrom)}から同行者なし）`}。`,
  EntryCorrected: ({ entry, correction }, say) =>
    `${say.part(entry)}：${say.term(entryLogItemsJa, correction.item)}を訂正しました（${shown(correction.was, say)}→${shown(correction.is, say)}）。`,
  ExitMissed: ({ entry }, say) => `${say.part(entry)}：定めた時間が過ぎても退室の記録がありません。`,
  EscortLost: ({ entry, at }, say) => `${say.part(entry)}：${say.moment(at)}、同行者がこの室に入室できなくなりました。`,
  DeviceLogImported: ({ fileName, from, to, count, repeated, flagged }, say) =>
    `「${fileName}」（${say.day(from)}から${say.day(to)}まで）を取り込みました：新しい記録${count}件、既にある記録${repeated}件、確認が要る記録${flagged}件。`,
  DeviceLogAskedFor: ({ month }, say) => `${say.part(month)}の装置の記録を求めました。`,
  NoDeviceLogNoted: ({ month }, say) => `${say.part(month)}の装置の記録がない理由を記しました。`,
}

/** A corrected value as it is said: moments as the office's clock shows them, nothing as nothing. */
function shown(value: string, say: { readonly moment: (at: string) => string }): string {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return say.moment(value)
  return value === '' ? '記載なし' : `「${value}」`
}

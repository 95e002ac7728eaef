import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites, in the order of a permit's life: where each stands, the guideline in force says. */
export const entryPermitRules = {
  'entry-applied-for': {
    ja: '入室の許可は、入る者の部署が、室、用件、期間を示して申請する。',
    en: 'The office of whoever is to enter applies for the permit, with room, purpose and period.',
  },
  'entry-permitted-beforehand': {
    ja: '室及び場所に入る者は、あらかじめ入退室管理者の許可を受ける。',
    en: 'Whoever enters a room or place has been permitted to beforehand by its manager.',
  },
  'entry-of-contractors': {
    ja: '受託者の従事者の入室は、承認され履行中の委託契約の期間内に限る。',
    en: 'People of a contractor enter only under an approved contract that is in force, and within its period.',
  },
  'entry-of-subcontractors': {
    ja: '再委託先の従事者の入室は、再委託の承諾の後に限る。',
    en: 'People of a sub-contractor enter only after the sub-contract was consented to.',
  },
  'entry-period': {
    ja: '許可の期間は、年度の末日までとし、始まりは許可の日以後とする。',
    en: 'A permit lasts to the end of the fiscal year at most, and begins on the day of the decision or later.',
  },
  'one-permit-a-person': {
    ja: '一人が一つの室について持つ許可は、同じ時に一つとする。',
    en: 'Nobody holds two permits for one room at the same time.',
  },
  'id-for-the-permitted': {
    ja: '識別IDは、有効な許可のある者に限り登録し、そうでない間は停止し、又は失効させる。',
    en: 'An ID is registered for whoever has a live permit and nobody else, and is suspended or revoked otherwise.',
  },
  'one-id-a-permit': {
    ja: '識別IDは、一つの許可について一つとし、同じ番号を二人に登録しない。',
    en: 'There is one ID a permit, and no number is registered for two people.',
    operational: true,
  },
  'id-removed-on-the-device': {
    ja: '失効した識別IDは、ID認証装置から削除し、その時刻と確認した者を記録する。',
    en: 'An ID that is over is taken off the device; at which minute, and who confirmed it, is recorded.',
  },
  'means-lent-and-returned': {
    ja: '鍵、カード、名札は、許可を受けた者に貸し、返却又は紛失を記録する。',
    en: 'Keys, cards and name badges are lent to whoever is permitted; their return or loss is recorded.',
  },
  'entry-measures': {
    ja: '入退室管理者は、必要なとき、許可を停止し、又は理由を示して取り消す。',
    en: 'Where it is needed the manager suspends a permit, or revokes it with the reason.',
  },
  'entry-renewed-in-time': {
    ja: '許可の更新は、期間の満了前に部署に尋ね、入退室管理者が決める。',
    en: 'Before a permit ends its office is asked whether it is to go on, and the manager decides.',
  },
  'permits-brought-in': {
    ja: '紙の台帳の許可は、入退室管理者が、もとの日付と帳票の名を付して取り込む。',
    en: 'A permit that was kept on paper is brought in by the manager, dated as it was, with the name of its paper.',
  },
  'own-entry-permit': {
    ja: '入退室管理者が自らの入室を許可したときは、統括責任者に知らせる。',
    en: 'Where a manager permits their own entry, the chief is told.',
  },
  'entry-permit-ends': {
    ja: '許可は、期間の満了、契約の終了、取消し又は届出により終わる。',
    en: 'A permit ends with its period, with its contract, by revocation, or when it is given up.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type EntryPermitRule = keyof typeof entryPermitRules | CommonRule

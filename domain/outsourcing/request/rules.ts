import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly request: keyof typeof requestRules
  }
}

/** The rules that this part cites. */
export const requestRules = {
  'offices-that-outsource': {
    ja: '外部委託をするのは、住基ネットを管理し、又は利用する部署である。',
    en: 'Offices that manage or use the network may outsource.',
  },
  'request-content': {
    ja: '承認の申請は、委託する事務の内容、理由、情報の保護に関する事項等を述べる。',
    en: 'What is put up for approval says the work, the reason and how information is protected.',
  },
  'approval-sought': {
    ja: '部署の長は、外部委託をしようとするとき、承認を求める。',
    en: 'The head of the office asks for approval before outsourcing.',
  },
  'period-in-order': {
    ja: '期間は始まりが終わりより前で、暦の及ぶ範囲とする。',
    en: 'A period begins before it ends, within the calendar.',
  },
  'urgent-work': {
    ja: '承認の前に急いで始めた作業は、その旨を届け、会議に付す。',
    en: 'Work begun in an emergency before approval is declared and put before the council.',
  },
} as const satisfies RuleGists

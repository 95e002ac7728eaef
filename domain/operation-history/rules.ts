import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const historyRules = {
  'history-kept': {
    ja: '操作履歴は、定められた年数を遡って解析できるよう、アクセス管理責任者が保管し、その間は廃棄しない。',
    en: 'The access manager keeps the operation history so that it can be analysed as many years back as is laid down.',
  },
  'history-readable': {
    ja: '保管する操作履歴は、読み出せることを定期に確かめる。',
    en: 'What is archived is read from time to time, so that it is known to be readable.',
  },
  'history-without-gaps': {
    ja: '保管すべき年数のうちに操作履歴の欠けている日があるときは、補うか、その理由を明らかにする。',
    en: 'Days within the term of which nothing is archived are made good, or it is said why nothing is there.',
  },
  'history-analysed': {
    ja: '操作履歴の解析は、求めを受けて行い、その結果を残す。',
    en: 'The history is analysed when somebody asks, and what it came to is kept.',
  },
  'history-archive': {
    ja: '操作履歴の保管台帳の記載は、経緯を残して改める。',
    en: 'What the archive register says is put right with what it said before.',
  },
  'history-disposal': {
    ja: '操作履歴の廃棄は、求めた者と別にアクセス管理責任者が決め、方法、実施者及び立会者を残して行う。',
    en: 'The access manager decides on a disposal that somebody else asks for; how, by whom and before whom is kept.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type HistoryRule = keyof typeof historyRules | CommonRule

import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const stockTakeRules = {
  'stock-taken-yearly': {
    ja: '情報資産は、毎年度、部署ごとに台帳と現物を照らし合わせる。',
    en: 'Every fiscal year each office holds its assets against the ledger.',
  },
  'stock-differences-settled': {
    ja: '棚卸で見つかった相違は、置き場所の改め又は亡失の届出まで追う。',
    en: 'What a stock-take finds otherwise is followed to its end: a new place in the ledger, or a loss reported.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type StockTakeRule = keyof typeof stockTakeRules | CommonRule

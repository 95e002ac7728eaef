import type { RuleGists } from '../../kernel/rule-gist.ts'

/** The rules that this part cites. */
export const contractRules = {
  'clauses-in-contract': {
    ja: '契約書には、情報の保護に関し要綱の掲げる事項を明記する。',
    en: 'The contract spells out the clauses on information protection that the guideline lists.',
  },
  'contract-registered': {
    ja: '契約は、締結の日、期間、番号を記録する。',
    en: 'A contract is registered with its day, period and number.',
  },
  'clauses-read-twice': {
    ja: '明記すべき事項の記載箇所は、書いた者以外の者がもう一度確かめる。',
    en: 'Somebody other than who wrote it down reads once more where the clauses stand.',
  },
} as const satisfies RuleGists

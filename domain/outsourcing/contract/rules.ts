import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly contract: keyof typeof contractRules
  }
}

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
  'amendment-papered': {
    ja: '契約の内容が変わったときは、変更契約書を登録し、又は要しない理由を記す。',
    en: 'When what the contract says has changed, its paper is registered, or it is recorded why none is needed.',
  },
  'clauses-read-twice': {
    ja: '明記すべき事項の記載箇所は、書いた者以外の者がもう一度確かめる。',
    en: 'Somebody other than who wrote it down reads once more where the clauses stand.',
  },
} as const satisfies RuleGists

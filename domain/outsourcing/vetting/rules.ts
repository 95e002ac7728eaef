import type { RuleGists } from '../../kernel/rule-gist.ts'

/** The rules that this part cites. */
export const vettingRules = {
  'vetting-before-outsourcing': {
    ja: '外部委託の前に、受託しようとする者の情報保護の管理体制等を調査する。',
    en: 'Before outsourcing, the vendor’s arrangements for protecting information are looked into.',
  },
  'vetting-thorough': {
    ja: '調査は、調査票のすべての項目に答えと根拠を得て、必須項目を満たすことを確かめる。',
    en: 'A vetting answers every item of the questionnaire with evidence, and the essential ones are met.',
  },
  'vendors-named': {
    ja: '委託先、又は複数の候補を、選定の方法に応じて挙げる。',
    en: 'The vendor or the candidates are named as the way of award asks.',
  },
} as const satisfies RuleGists

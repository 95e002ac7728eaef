import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly vetting: keyof typeof vettingRules
  }
}

/** The rules that this part cites. */
export const vettingRules = {
  'vetting-before-outsourcing': {
    ja: '外部委託の前に、受託しようとする者の情報保護の管理体制等を調査する。',
    en: 'Before outsourcing, the vendor’s arrangements for protecting information are looked into.',
  },
  'verdict-of-the-head': {
    ja: '調査をするのは部署の長であり、担当が確かめたことを踏まえて判定する。',
    en: 'The vetting is the head’s: on what staff have found, the head gives the verdict.',
  },
  'vetting-thorough': {
    ja: '調査は、調査票のすべての項目に答えと根拠を得て、必須項目を満たすことを確かめる。',
    en: 'A vetting answers every item of the questionnaire with evidence, and the essential ones are met.',
  },
  'essential-items': {
    ja: '★の項目を満たさない相手には委託しない。条件を付けて進めるのは、設定で認めるときに限る。',
    en: 'Nobody is taken who does not meet a ★ item; under conditions only where the city’s setting allows it.',
  },
  'verdict-conditions': {
    ja: '条件付きの判定は、期日のある条件を示す。',
    en: 'A verdict under conditions says them, each with its day.',
  },
  'vetting-holds': {
    ja: '調査は、確かめた日から定めた期間に限って効く。過ぎたときは、改めて調査する。',
    en: 'A vetting holds for a settled time from the day of the look; after it the vendor is vetted anew.',
  },
  'vendors-named': {
    ja: '委託先、又は複数の候補を、選定の方法に応じて挙げる。',
    en: 'The vendor or the candidates are named as the way of award asks.',
  },
} as const satisfies RuleGists

import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly ending: keyof typeof endingRules
  }
}

/** The rules that this part cites. */
export const endingRules = {
  'contract-ends': {
    ja: '契約は期間の終わりに、又は理由を示して早く終わる。',
    en: 'A contract ends with its period, or early with a reason.',
  },
  'contract-rests': {
    ja: '契約を停止するときは、その日と理由を記し、契約に基づく許可等も停止する。',
    en: 'A contract that rests does so from a day and for a reason, and what was permitted under it rests as well.',
  },
  'materials-accounted-for': {
    ja: '契約の終わりには、渡した資料の返還又は廃棄を、証拠とともに記録する。',
    en: 'At the end of a contract it is recorded with proof what became of the materials.',
  },
  'given-taken-back': {
    ja: '作業のために渡したものは、返された日を記録する。',
    en: 'What was given out for the work is taken back, and it is recorded.',
  },
  'nothing-left-open': {
    ja: '案件は、調査、指摘、条件、変更などが残らないときに閉じる。',
    en: 'A case is closed when no inspection, finding, condition or change is left open.',
  },
} as const satisfies RuleGists

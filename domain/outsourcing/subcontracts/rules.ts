import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly subcontracts: keyof typeof subcontractRules
  }
}

/** The rules that this part cites. */
export const subcontractRules = {
  'subcontract-consented': {
    ja: '再委託は、求めに応じて統括責任者が承諾したものに限る。',
    en: 'Sub-contracting needs the chief’s consent, asked for by the office.',
  },
  'subcontract-deliberated': {
    ja: '再委託の承諾に審議を要するときは、会議の結果を待つ。',
    en: 'Where the consent needs deliberation, it waits for the council’s outcome.',
  },
  'subcontractor-vetted': {
    ja: '再委託先も、受託者と同じ調査票により調査し、部署の長が判定する。',
    en: 'A sub-contractor is vetted by the same questionnaire as the contractor, with the head’s verdict.',
  },
  'subcontract-within-approval': {
    ja: '承認された内容を超える再委託は、承認の変更として会議の審議を経る。',
    en: 'A sub-contract beyond what was approved is a change of the approval, and goes before the council.',
  },
  'subcontract-within-contract': {
    ja: '再委託は、もとの契約の期間の内で行う。',
    en: 'A sub-contract runs within the period of the contract above it.',
  },
} as const satisfies RuleGists

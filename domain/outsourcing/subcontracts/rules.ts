import type { RuleGists } from '../../kernel/rule-gist.ts'

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
    ja: '再委託先も、情報保護の体制を調査する。',
    en: 'A sub-contractor’s arrangements are looked into as well.',
  },
  'subcontract-within-contract': {
    ja: '再委託は、もとの契約の期間の内で行う。',
    en: 'A sub-contract runs within the period of the contract above it.',
  },
} as const satisfies RuleGists

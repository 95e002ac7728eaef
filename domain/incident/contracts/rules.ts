import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly contracts: keyof typeof affectedContractRules
  }
}

/** The rules that this part cites. */
export const affectedContractRules = {
  'incident-contracts': {
    ja: '事故等に関わる委託契約を挙げ、その案件に伝える。',
    en: 'The contracts that an incident touches are named, and their cases told.',
  },
} as const satisfies RuleGists

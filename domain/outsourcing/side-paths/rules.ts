import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly 'side-paths': keyof typeof sidePathRules
  }
}

/** The rules that this part cites. */
export const sidePathRules = {
  'return-and-withdrawal': {
    ja: '案件は、理由を示して差し戻し、引き戻し、取り下げることができる。',
    en: 'A case can be sent back, pulled back or withdrawn, with the reason.',
  },
} as const satisfies RuleGists

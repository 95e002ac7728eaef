import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly telling: keyof typeof tellingRules
  }
}

/** The rules that this part cites. */
export const tellingRules = {
  'outcome-told': {
    ja: '会議の結果は、待っていた案件に伝える。',
    en: 'The outcome of a meeting is told to the cases that waited for it.',
  },
} as const satisfies RuleGists

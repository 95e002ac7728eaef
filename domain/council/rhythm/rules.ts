import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly rhythm: keyof typeof rhythmRules
  }
}

/** The rules that this part cites. */
export const rhythmRules = {
  'council-meets-in-time': {
    ja: '会議は、定めた間隔のうちに開く。開かないときは、その理由を記録する。',
    en: 'The council meets within its rhythm; where it doesn’t, the reason is recorded.',
  },
} as const satisfies RuleGists

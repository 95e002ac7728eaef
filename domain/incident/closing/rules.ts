import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly closing: keyof typeof closingRules
  }
}

/** The rules that this part cites. */
export const closingRules = {
  'incident-closed-when-settled': {
    ja: '事故等は、評価、通知、対応、提案が済み、原因と再発防止が記されてから閉じる。',
    en:
      'An incident is closed once assessment, notices, measures and proposals are done, and cause and prevention ' +
      'are written down.',
  },
} as const satisfies RuleGists

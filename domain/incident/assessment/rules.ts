import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly assessment: keyof typeof assessmentRules
  }
}

/** The rules that this part cites. */
export const assessmentRules = {
  'incident-assessed': {
    ja: '報告された事故等は、影響と重さを評価する。',
    en: 'A reported incident is assessed for its effects and weight.',
  },
} as const satisfies RuleGists

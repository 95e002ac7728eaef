import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly 'follow-ups': keyof typeof followUpRules
  }
}

/** The rules that this part cites. */
export const followUpRules = {
  'incident-follow-ups': {
    ja: '対応を職と期日を定めて求め、結果の報告を受ける。',
    en: 'Measures are asked of a post by a day, and reported back.',
  },
} as const satisfies RuleGists

import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly report: keyof typeof reportRules
  }
}

/** The rules that this part cites. */
export const reportRules = {
  'incident-reported': {
    ja: '事故等は、関係する部署が、分かったところから報告し、補う。',
    en: 'An incident is reported by an office concerned as far as it is known, and supplemented.',
  },
  'incident-times': {
    ja: '発見は過去の時とし、発生は発見より後にならない。',
    en: 'The discovery lies in the past, and what occurred did so before it was discovered.',
  },
} as const satisfies RuleGists

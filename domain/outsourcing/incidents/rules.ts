import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly incidents: keyof typeof incidentNoteRules
  }
}

/** The rules that this part cites. */
export const incidentNoteRules = {
  'incident-of-contract': {
    ja: '契約に関わる事故等を、その案件に記す。',
    en: 'Incidents that touch a contract are noted on its case.',
  },
} as const satisfies RuleGists

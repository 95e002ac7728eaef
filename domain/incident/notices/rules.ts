import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface IncidentRules {
    readonly notices: keyof typeof noticeRules
  }
}

/** The rules that this part cites. */
export const noticeRules = {
  'incident-notices': {
    ja: '外部への通知は、期限までに行うか、要らない理由を記す。',
    en: 'Notices to others are made in time, or it is said why they are not needed.',
  },
} as const satisfies RuleGists

import type { RuleGists } from '../../kernel/rule-gist.ts'

/** The rules that this part cites. */
export const hearingRules = {
  'entry-reports-heard': {
    ja: '統括責任者は、入退室管理者等から報告を聴取する。',
    en: 'The chief hears reports from entry managers and others.',
  },
} as const satisfies RuleGists

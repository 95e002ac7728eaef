import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface InstructionRules {
    readonly hearing: keyof typeof supervisionRules
  }
}

/**
 * What the chief's supervision of entry rests on, one rule for each act that the text names: a round of reports and an
 * instruction that is a case of its own cite the same.
 */
export const supervisionRules = {
  'entry-control-reported': {
    ja: '統括責任者は、適切な入退室管理が行われているかどうか、入退室管理者等から報告を聴取する。',
    en: 'The chief hears reports from entry managers and others on whether entry is controlled as it should be.',
  },
  'entry-control-investigated': {
    ja: '統括責任者は、入退室管理について調査を行う。',
    en: 'The chief looks into the control of entry.',
  },
  'entry-control-instructed': {
    ja: '統括責任者は、報告と調査を踏まえ、必要な指示を行う。',
    en: 'On the strength of reports and of what was looked into, the chief instructs as needed.',
  },
} as const satisfies RuleGists

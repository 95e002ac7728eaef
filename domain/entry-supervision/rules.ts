import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const entrySupervisionRules = {
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
  'entry-supervision-repeated': {
    ja: '入退室の報告は、定めた期間ごとに求め、台帳の件数を添える。',
    en: 'Reports are asked for period by period, and come with the figures of the registers.',
  },
  'missing-report-answered-for': {
    ja: '期限までに報告がないときは、調査又は指示をしたうえで終える。',
    en: 'Where a report is missing, the round ends only after an investigation or an instruction.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type EntrySupervisionRule = keyof typeof entrySupervisionRules | CommonRule

import { supervisionRules } from '../instruction/hearing/rules.ts'
import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const entrySupervisionRules = {
  ...supervisionRules,
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
